package jp.meguri.identity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

    @Test
    void theEndOfALongPassphraseCounts() {
        String passphrase = "住み慣れた地域で自分らしい暮らしを人生の最期まで続けることができるように";
        String hash = PasswordHash.of(passphrase);
        assertTrue(PasswordHash.matches(passphrase, hash));
        assertFalse(PasswordHash.matches(passphrase + "！", hash));
        assertFalse(PasswordHash.matches(passphrase.substring(0, 24), hash));
        assertNotEquals(hash, PasswordHash.of(passphrase));
    }
}
