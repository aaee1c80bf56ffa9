package jp.meguri.policy;

import static jp.meguri.testing.AsPrinted.PRINTED;
import static jp.meguri.testing.AsPrinted.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import jp.meguri.testing.AsPrinted;
import jp.meguri.testing.PrintedPolicy;
import jp.meguri.testing.PrintedPolicy.Initiative;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The project's policy data file against the text of the policy itself. */
class PrintedPolicyTest {
    private static JsonNode stored;

    @BeforeAll
    static void readDataFile() throws IOException {
        try (var in = PrintedPolicyTest.class.getResourceAsStream("/policy/koganei-132101-2024.json")) {
            stored = new ObjectMapper().readTree(in);
        }
    }

    /** The text is the authority and is never corrected. */
    @Test
    void theTextIsUntouched() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(PrintedPolicy.bytes());
        assertEquals(
                "bf616c5cda572c147606276808b4bfe0fa330ac4bb294c7fd57729d40a2878d4",
                HexFormat.of().formatHex(digest));
    }

    /** Guards the reading of the text: these numbers were counted by eye. */
    @Test
    void theTextHolds17Initiatives68CellsAnd42Arrows() {
        var cells =
                PRINTED.initiatives().stream().flatMap(i -> i.cells().stream()).toList();
        assertEquals(17, PRINTED.initiatives().size());
        assertEquals(68, cells.size());
        assertEquals(42, cells.stream().filter("→"::equals).count());
        assertEquals(15, cells.stream().filter(c -> !c.equals("→")).distinct().count());
        assertEquals(List.of(2023, 2024, 2025, 2026), PRINTED.fiscalYears());
        assertEquals(3, PRINTED.principles().size());
        assertEquals(4, PRINTED.subcommittees().size());
        for (Initiative initiative : PRINTED.initiatives()) {
            assertTrue(initiative.printedCode().startsWith(initiative.principle() + "－"), initiative.printedCode());
        }
    }

    @Test
    void theFileSaysWhatTheTextSays() {
        AsPrinted.policy(stored.get("policy"));
        AsPrinted.categories(stored.get("businessCategories"));
        AsPrinted.committees(stored.get("committees"));
        AsPrinted.initiatives(stored.get("initiatives"), (targets, year) -> text(targets, year.toString()));
    }
}
