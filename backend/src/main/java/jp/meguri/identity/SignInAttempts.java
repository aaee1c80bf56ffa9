package jp.meguri.identity;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down the guessing of passwords: ten wrong ones for a name from one address, then one every thirty seconds.
 * Counted on each node for itself; a stranger elsewhere cannot lock a person out.
 */
@ApplicationScoped
class SignInAttempts {

    private static final int WRONG = 10;
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int REMEMBERED = 10_000;

    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });

    /** @throws TooManyAttempts before the password is looked at */
    void check(String username, String address) {
        Bucket bucket = buckets.get(key(username, address));
        if (bucket != null && bucket.getAvailableTokens() == 0) {
            throw new TooManyAttempts();
        }
    }

    void failed(String username, String address) {
        buckets.computeIfAbsent(key(username, address), key -> bucket()).tryConsume(1);
    }

    void succeeded(String username, String address) {
        buckets.remove(key(username, address));
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(WRONG).refillIntervally(1, PAUSE))
                .build();
    }

    private static String key(String username, String address) {
        return address + " " + username;
    }
}
