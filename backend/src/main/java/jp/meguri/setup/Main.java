package jp.meguri.setup;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * Starts the product: on a database of its own when none is named (embedded), else on the one of {@code MEGURI_DB_URL}
 * (server).
 */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... args) {
        if (System.getenv("MEGURI_DB_URL") == null) {
            try {
                EmbeddedProfile.begin();
            } catch (CannotStart e) {
                System.err.println("めぐりを起動できません: " + e.getMessage());
                System.exit(1);
            }
        } else {
            System.setProperty("quarkus.profile", "prod,server");
        }
        Quarkus.run(args);
    }
}
