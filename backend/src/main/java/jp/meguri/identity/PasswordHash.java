package jp.meguri.identity;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

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
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
