package jp.meguri.broken.meguri.policy;

import jp.meguri.broken.meguri.cycle.Sheet;

class ReachesUp {
    Sheet sheet;
}
