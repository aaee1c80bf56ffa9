package jp.meguri.identity;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.Refusal;

/** A page opened by one person sends while another has signed in beside it: nothing may be written in the wrong name. */
public final class SignedInAsAnother extends Refusal {

    /** Who the sender takes itself for: the username, percent-encoded. Optional. */
    static final String HEADER = "Meguri-User";

    SignedInAsAnother() {
        super(Kind.NOT_SIGNED_IN, "別の人がサインインしています", "このブラウザーで別の人がサインインしました。サインインし直してください。入力は失われていません。");
    }

    /** Refuses a sender that takes itself for somebody else; one that says nothing is not asked. */
    static void refuse(String header, String username) {
        try {
            if (header != null
                    && !URLDecoder.decode(header, StandardCharsets.UTF_8).equals(username)) {
                throw new SignedInAsAnother();
            }
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(HEADER, "UTF-8をパーセント符号化してください。");
        }
    }
}
