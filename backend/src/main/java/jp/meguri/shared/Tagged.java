package jp.meguri.shared;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a read found: the representation's strong tag, the body (null when the reader already holds that tag), and for a
 * read of the past the ledger entry at which it was made.
 */
public record Tagged<T>(String tag, T body, Moment moment) {

    /** A ledger entry as a point in time; its state is exact. */
    public record Moment(long sequence, java.time.Instant occurredAt) {}

    /** Loads only when the reader does not hold the tag: a 304 costs one small query. */
    public static <T> Tagged<T> unlessKnown(String tag, String ifNoneMatch, Supplier<T> load) {
        boolean known = ifNoneMatch != null
                && (ifNoneMatch.strip().equals("*") || IfMatch.tags(ifNoneMatch).contains(tag.replace("\"", "")));
        return new Tagged<>(tag, known ? null : load.get(), null);
    }

    public Tagged<T> at(Moment at) {
        return new Tagged<>(tag, body, at);
    }

    public <R> Tagged<R> map(Function<T, R> change) {
        return new Tagged<>(tag, body == null ? null : change.apply(body), moment);
    }
}
