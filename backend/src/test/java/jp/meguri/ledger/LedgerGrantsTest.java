package jp.meguri.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import jp.meguri.testing.EmbeddedMariaDb;
import jp.meguri.testing.HttpTest;
import org.junit.jupiter.api.Test;

/** What the application's own database user cannot do, even if the application were turned against its data. */
@HttpTest
class LedgerGrantsTest {

    @Inject
    javax.sql.DataSource application;

    @Test
    void theApplicationCannotRewriteHistory() throws SQLException {
        for (String forbidden : List.of(
                "update ledger_entry set reason = 'x'",
                "delete from ledger_entry",
                "delete from ledger_chain",
                "delete history from pdca_cycle",
                "alter table pdca_cycle drop system versioning",
                "drop table ledger_entry",
                "set timestamp = 1",
                "truncate table pdca_cycle")) {
            try (Connection connection = application.getConnection();
                    Statement sql = connection.createStatement()) {
                assertThrows(SQLException.class, () -> sql.execute(forbidden), forbidden);
            }
        }
    }

    @Test
    void everyTableOfThePolicyIsVersioned() throws SQLException {
        List<String> plain = new ArrayList<>();
        try (Connection owner = EmbeddedMariaDb.owner();
                Statement sql = owner.createStatement();
                ResultSet tables = sql.executeQuery(
                        "select table_name from information_schema.tables where table_schema = 'meguri'"
                                + " and table_type = 'BASE TABLE' order by table_name")) {
            while (tables.next()) {
                plain.add(tables.getString(1));
            }
        }
        assertEquals(
                List.of(
                        "account",
                        "account_grant",
                        "flyway_schema_history",
                        "ledger_chain",
                        "ledger_entry",
                        "replay_key",
                        "sign_in"),
                plain);
    }

    @Test
    void theDatabaseKeepsWhatItAcknowledges() throws SQLException {
        try (Connection connection = application.getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(
                        "select @@innodb_flush_log_at_trx_commit, @@secure_timestamp, @@character_set_connection,"
                                + " @@time_zone, @@bind_address")) {
            assertTrue(row.next());
            assertEquals("1", row.getString(1));
            assertEquals("YES", row.getString(2));
            assertEquals("utf8mb4", row.getString(3));
            assertTrue(List.of("UTC", "+00:00").contains(row.getString(4)), row.getString(4));
            assertEquals("127.0.0.1", row.getString(5));
        }
    }
}
