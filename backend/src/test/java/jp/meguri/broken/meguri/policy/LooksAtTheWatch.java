package jp.meguri.broken.meguri.policy;

import java.time.Instant;

class LooksAtTheWatch {
    Instant now() {
        return Instant.now();
    }
}
