package jp.meguri.broken.meguri.policy;

import jakarta.transaction.Transactional;

class Transacts {
    @Transactional
    void work() {}
}
