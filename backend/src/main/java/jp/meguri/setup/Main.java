package jp.meguri.setup;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Starts the product: on a database of its own when none is named (embedded), else on the one of {@code MEGURI_DB_URL}
 * (server).
 */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... args) {
        try {
            String url = System.getenv("MEGURI_DB_URL");
            if (url == null || url.isBlank()) {
                EmbeddedProfile.begin();
            } else {
                ServerProfile.begin(url);
            }
        } catch (CannotStart e) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8).println("めぐりを起動できません: " + e.getMessage());
            System.exit(1);
        }
        Quarkus.run(args);
    }
}
