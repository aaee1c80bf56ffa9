package jp.meguri.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import jp.meguri.setup.EmbeddedDatabase;

/** A real MariaDB for the tests, set up exactly as the product sets up its own; fresh for each run. */
public final class EmbeddedMariaDb implements QuarkusTestResourceLifecycleManager {

    private static EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        Path directory = Path.of(
                        "target",
                        "test-mariadb",
                        Long.toString(ProcessHandle.current().pid()))
                .toAbsolutePath();
        database = EmbeddedDatabase.start(directory);
        return database.properties();
    }

    @Override
    public void stop() {
        if (database != null) {
            database.stop();
        }
    }

    /** The owner's connection, for what no service may do. */
    public static Connection owner() throws SQLException {
        return database.ownerConnection();
    }
}
