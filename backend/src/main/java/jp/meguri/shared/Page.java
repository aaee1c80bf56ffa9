package jp.meguri.shared;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list. {@code nextCursor} is opaque and null on the last page. */
public record Page<T>(
        List<T> items, @Schema(nullable = true) String nextCursor) {

    public static final int MAX = 200;

    /** A whole list that always fits one page. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null);
    }

    /** @param found up to {@code limit + 1} items: the one too many shows that there is another page */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, String> cursorAfter) {
        if (found.size() <= limit) {
            return whole(found);
        }
        List<T> items = List.copyOf(found.subList(0, limit));
        return new Page<>(items, cursorAfter.apply(items.getLast()));
    }
}
