package jp.meguri.identity;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.util.Base64;
import jp.meguri.shared.Sha256;

/** bcrypt over a digest of the password: bcrypt alone reads 72 bytes, and a Japanese passphrase is soon longer. */
final class PasswordHash {

    private static final int COST = 11;

    private PasswordHash() {}

    static String of(String password) {
        return BcryptUtil.bcryptHash(digest(password), COST);
    }

    static boolean matches(String password, String hash) {
        return BcryptUtil.matches(digest(password), hash);
    }

    private static String digest(String password) {
        return Base64.getEncoder().encodeToString(Sha256.of(password));
    }
}
