package jp.meguri.meeting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jp.meguri.identity.CurrentUser;
import jp.meguri.identity.Right;

/** Knows what the person behind the request may see of the meetings: the one place that decides it. */
@ApplicationScoped
class Audience {

    private final CurrentUser user;
    private final MeetingRepository meetings;

    Audience(CurrentUser user, MeetingRepository meetings) {
        this.user = user;
        this.meetings = meetings;
    }

    /**
     * For a read of the present, or of a moment of the past: what has been closed to the public since stays closed there
     * too.
     *
     * @param instant null for the present
     */
    Sight of(String policy, String instant) {
        return of(policy, instant, Edition.FULL);
    }

    /** @param edition null is the full one; a public one holds no more than anybody may see */
    Sight of(String policy, String instant, Edition edition) {
        if (edition != Edition.PUBLIC && user.may(policy, Right.READ_NOT_PUBLIC)) {
            return Sight.ALL;
        }
        return instant == null
                ? Sight.PUBLIC
                : new Sight(false, QuarkusTransaction.requiringNew().call(meetings::notPublicNow));
    }
}
