package jp.meguri.shared;

import java.util.UUID;

/** Reads the identifier of a record in a path: what has not its form names nothing. */
public final class Identifier {

    private Identifier() {}

    /** @throws InvalidInput when a cursor is none of ours */
    public static UUID cursor(String text) {
        try {
            return parse(text, "");
        } catch (UnknownRecord e) {
            throw new InvalidInput("?cursor", "前の応答の nextCursor をそのまま指定してください。");
        }
    }

    /** @throws UnknownRecord when it is no UUID in its canonical form */
    public static UUID parse(String text, String what) {
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equals(text)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // Told below, like an identifier that nobody has.
        }
        throw new UnknownRecord(what);
    }
}
