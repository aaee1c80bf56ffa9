package jp.meguri.setup;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import jp.meguri.shared.Sha256;

/** The users of a fresh embedded database; nobody can sign in without a password afterwards. */
final class FirstUsers {

    static final String OWNER = "meguri_owner";
    static final String APPLICATION = "meguri";

    private FirstUsers() {}

    static String newSecret() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** What the server runs before it opens its port for the first time: one statement a line. */
    static String owner(String secret) {
        return """
                create database if not exists meguri character set utf8mb4 collate utf8mb4_bin;
                create or replace user '%s'@'%%' identified by '%s';
                grant all on *.* to '%1$s'@'%%' with grant option;
                delete from mysql.global_priv where user in ('root', '');
                flush privileges;
                """.formatted(OWNER, password(secret, OWNER));
    }

    /** The application's user, which the owner makes: it may only what its role allows. */
    static List<String> application(String secret) {
        return List.of(
                "create role if not exists meguri_app",
                "create or replace user '%s'@'%%' identified by '%s'"
                        .formatted(APPLICATION, password(secret, APPLICATION)),
                "grant meguri_app to '%s'@'%%'".formatted(APPLICATION),
                "set default role meguri_app for '%s'@'%%'".formatted(APPLICATION));
    }

    static String password(String secret, String user) {
        return Sha256.hex(user + ":" + secret);
    }
}
