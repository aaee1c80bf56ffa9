package jp.meguri.shared;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock of the application; tests put their own in its place. */
final class Now {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(JapanTime.ZONE);
    }
}
