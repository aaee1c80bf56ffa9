package jp.meguri.setup;

/** The product cannot start; the message says why in one line. */
final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotStart(String message) {
        super(message, null, false, false);
    }
}
