package jp.meguri.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ServerProfileTest {

    @Test
    void optionsThatHideALostUpdateAreRefused() {
        for (String option : new String[] {"useBulkStmts=true", "useAffectedRows=true", "USEBULKSTMTS=TRUE"}) {
            assertThrows(CannotStart.class, () -> ServerProfile.url("jdbc:mariadb://db/meguri?a=b&" + option));
        }
        assertThrows(CannotStart.class, () -> ServerProfile.url("jdbc:mysql://db/meguri"));
    }

    @Test
    void everySessionSpeaksUtc() {
        String url = ServerProfile.url("jdbc:mariadb://db/meguri");
        assertTrue(url.contains("connectionTimeZone=UTC"));
        assertTrue(url.contains("forceConnectionTimeZoneToSession=true"));
        String given = "jdbc:mariadb://db/meguri?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";
        assertEquals(given, ServerProfile.url(given));
    }
}
