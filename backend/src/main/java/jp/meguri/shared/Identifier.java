package jp.meguri.shared;

import java.util.UUID;

/** Reads the identifier of a record in a path: what has not its form names nothing. */
public final class Identifier {

    private Identifier() {}

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
