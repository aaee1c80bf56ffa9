package jp.meguri.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.JapanTime;
import jp.meguri.shared.Tag;
import jp.meguri.shared.Tagged;
import jp.meguri.shared.UnknownRecord;

/**
 * Reads of the past. The tables are system-versioned, so one session setting makes every query of a transaction see a
 * moment, deleted rows included.
 *
 * <p>Row times are the starts of statements, not commits: a raw instant could cut a transaction in two. So an instant
 * is resolved, once no write is under way, to the last entry at or before it, and the state is read at that entry's
 * time.
 */
@ApplicationScoped
public class AsOf {

    private final LedgerRepository entries;
    private final Clock clock;

    AsOf(LedgerRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Runs a read in a transaction of its own: of the present without an instant, else of the past.
     *
     * @param asOf an instant with offset, or null
     * @throws InvalidInput when it is malformed or lies in the future
     * @throws UnknownRecord when the policy did not exist then
     */
    public <T> Tagged<T> read(String policy, String asOf, Supplier<Tagged<T>> work) {
        if (asOf == null) {
            return QuarkusTransaction.requiringNew().call(work::get);
        }
        Tagged.Moment moment = resolve(policy, asOf);
        return at(moment.occurredAt(), work).at(moment);
    }

    /**
     * Reads a list. Its tag is the policy's newest sequence, which every change raises, and {@code form}: whatever else
     * decides what the list holds.
     */
    public <T> Tagged<T> list(String policy, String asOf, String ifNoneMatch, Supplier<T> load, Object... form) {
        Tagged.Moment moment = asOf == null ? null : resolve(policy, asOf);
        Supplier<Tagged<T>> read = () -> {
            long sequence = moment == null
                    ? entries.head(policy).map(LedgerEntry::sequence).orElse(0L)
                    : moment.sequence();
            return Tagged.unlessKnown(Tag.of(sequence, form), ifNoneMatch, load);
        };
        return moment == null
                ? QuarkusTransaction.requiringNew().call(read::get)
                : at(moment.occurredAt(), read).at(moment);
    }

    /** Runs a read at exactly {@code instant}, which is an entry's own time. */
    public <T> T at(Instant instant, Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            entries.setAsOf(instant);
            try {
                return work.get();
            } finally {
                entries.setAsOf(null);
            }
        });
    }

    /** The last entry at or before an instant. */
    public Tagged.Moment resolve(String policy, String asOf) {
        Instant instant = JapanTime.parse("?asOf", asOf);
        if (instant.isAfter(clock.instant())) {
            throw new InvalidInput("?asOf", "まだ来ていない日時は指定できません。");
        }
        return find(policy, instant).orElseThrow(() -> new UnknownRecord("その日時の基本方針 " + policy));
    }

    /** The newest entry of the policy. */
    public Tagged.Moment newest(String policy) {
        return find(policy, null).orElseThrow(() -> new UnknownRecord("基本方針 " + policy));
    }

    private Optional<Tagged.Moment> find(String policy, Instant instant) {
        return QuarkusTransaction.requiringNew().call(() -> {
            entries.shareChain(policy);
            return (instant == null ? entries.head(policy) : entries.lastAt(policy, instant))
                    .map(entry -> new Tagged.Moment(entry.sequence(), entry.occurredAt()));
        });
    }
}
