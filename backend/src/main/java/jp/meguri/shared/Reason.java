package jp.meguri.shared;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Why a change is made, as a client may give it in a header: percent-encoded UTF-8, for headers hold only ASCII. */
public final class Reason {

    public static final String HEADER = "Meguri-Reason";

    private Reason() {}

    /** @throws InvalidInput when the header is no percent-encoded text */
    public static String parse(String header) {
        if (header == null || header.isBlank()) {
            return null;
        }
        try {
            String text = URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
            String fault =
                    text.indexOf('\uFFFD') >= 0 ? "UTF-8をパーセント符号化してください。" : PlainText.Check.fault(text, 1000, false);
            if (fault != null) {
                throw new InvalidInput(HEADER, fault);
            }
            return text;
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(HEADER, "UTF-8をパーセント符号化してください。");
        }
    }
}
