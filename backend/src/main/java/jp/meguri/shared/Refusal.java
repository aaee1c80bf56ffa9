package jp.meguri.shared;

import java.util.List;

/**
 * A fact that stops a request: what was asked cannot be done, and the person who asked can read why.
 *
 * <p>Subclasses are named as facts ({@code StaleVersion}); the name becomes the problem's stable type. Messages are
 * Japanese and hold nothing secret. {@link Problems} alone knows which HTTP status a kind becomes.
 */
public abstract class Refusal extends RuntimeException {

    /** What sort of "no" it is, in words of the product. */
    public enum Kind {
        INVALID_INPUT,
        NOT_SIGNED_IN,
        NOT_ALLOWED,
        UNKNOWN,
        CONFLICT,
        STALE,
        TOO_MANY,
        UNPROCESSABLE,
        PRECONDITION_MISSING,
        TRY_LATER
    }

    private final Kind kind;
    private final String title;
    private final transient List<Violation> violations;

    protected Refusal(Kind kind, String title, String detail) {
        this(kind, title, detail, List.of());
    }

    protected Refusal(Kind kind, String title, String detail, List<Violation> violations) {
        super(detail, null, false, kind == Kind.TRY_LATER);
        this.kind = kind;
        this.title = title;
        this.violations = List.copyOf(violations);
    }

    public Kind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** The record as it now stands, for a {@link StaleVersion}; otherwise null. */
    public Current current() {
        return null;
    }

    /** {@code StaleVersion} becomes {@code stale-version}. */
    public String slug() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
