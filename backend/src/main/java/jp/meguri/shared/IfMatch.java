package jp.meguri.shared;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The state that a writer read before changing it (RFC 9110, If-Match), as the tags it holds.
 *
 * <p>Our tags read {@code "<version>-<context>"}. The version is the record's own and is all that a writer must match;
 * the context covers what is only shown beside the record, so that a colleague's edit next door refuses nobody.
 */
public final class IfMatch {

    private static final Pattern TAGS =
            Pattern.compile("\\s*(W/)?\"([\\x21\\x23-\\x7E]*)\"\\s*(?:,\\s*(W/)?\"([\\x21\\x23-\\x7E]*)\"\\s*)*");
    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7E]*)\"");

    private final List<String> versions;

    private IfMatch(List<String> versions) {
        this.versions = versions;
    }

    /**
     * Reads the header. {@code *} counts as missing: it would overwrite whatever is there.
     *
     * @throws PreconditionMissing without a header
     * @throws InvalidInput when it is no list of entity tags
     */
    public static IfMatch parse(String header) {
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            throw new PreconditionMissing();
        }
        if (header.length() > 1000 || !TAGS.matcher(header).matches()) {
            throw new InvalidInput("If-Match", "ETagの形（\"5-1f3a\" のように引用符で囲んだもの）で示してください。");
        }
        // A weak tag never matches a strong comparison, so it is left out and the request ends as stale.
        return new IfMatch(TAG.matcher(header)
                .results()
                .filter(tag -> tag.group(1) == null)
                .map(tag -> tag.group(2).split("-", 2)[0])
                .toList());
    }

    /** @throws StaleVersion when none of the tags is of {@code version} */
    public void require(long version, Supplier<Current> current) {
        if (!versions.contains(Long.toString(version))) {
            throw new StaleVersion(Objects.requireNonNull(current.get()));
        }
    }

    static List<String> tags(String header) {
        return TAG.matcher(header).results().map(m -> m.group(2)).toList();
    }
}
