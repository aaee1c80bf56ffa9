package jp.meguri.initiative;

import static jp.meguri.testing.AsPrinted.PRINTED;
import static jp.meguri.testing.AsPrinted.each;
import static jp.meguri.testing.AsPrinted.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import jp.meguri.identity.Role;
import jp.meguri.testing.AsPrinted;
import jp.meguri.testing.Given;
import jp.meguri.testing.HttpTest;
import jp.meguri.testing.PrintedPolicy.Initiative;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the API serves of a freshly imported policy, against the text of the policy itself. */
@HttpTest
class PrintedTargetsApiTest {
    /** The last entry of the import: other tests change the policy later. */
    private JsonNode imported;

    @BeforeEach
    void findTheImport() throws IOException {
        for (JsonNode entry : read("/ledger?limit=200").get("items")) {
            if (!text(entry.get("actor"), "channel").equals("SYSTEM")) {
                break;
            }
            imported = entry;
        }
    }

    @Test
    void policyCategoriesAndCommittees() throws IOException {
        AsPrinted.policy(asImported(""));
        AsPrinted.categories(asImported("/business-categories").get("items"));
        AsPrinted.committees(asImported("/committees").get("items"));
    }

    @Test
    void all68CellsAsPrintedAndAsMeant() throws IOException {
        JsonNode listed = asImported("/initiatives").get("items");
        AsPrinted.initiatives(listed, PrintedTargetsApiTest::printed);
        int cells = 0;
        for (int n = 0; n < listed.size(); n++) {
            Initiative printed = PRINTED.initiatives().get(n);
            JsonNode targets = listed.get(n).get("indicators").get(0).get("targets");
            assertMeant(printed, targets);
            assertEquals(listed.get(n), asImported("/initiatives/" + printed.code()));
            cells += targets.size();
        }
        assertEquals(68, cells);
    }

    @Test
    void theBoardsAndSheetsOfEachYearShowTheTargetOfTheYear() throws IOException {
        JsonNode initiatives = asImported("/initiatives").get("items");
        for (int year = 2024; year <= 2026; year++) {
            JsonNode rows = asImported("/cycles?fiscalYear=" + year).get("items");
            assertEquals(17, rows.size());
            for (int n = 0; n < 17; n++) {
                JsonNode target = initiatives
                        .get(n)
                        .get("indicators")
                        .get(0)
                        .get("targets")
                        .get(year - 2023);
                assertEquals(year, target.get("fiscalYear").asInt());
                assertEquals(target, rows.get(n).get("target"));
                String sheet = "/initiatives/" + text(initiatives.get(n), "code") + "/cycles/" + year;
                assertEquals(target, asImported(sheet).get("target"));
            }
        }
    }

    private static String printed(JsonNode targets, Integer year) {
        return each(targets, t -> t).stream()
                .filter(t -> t.get("fiscalYear").asInt() == year)
                .map(t -> text(t, "printed"))
                .findFirst()
                .orElseThrow();
    }

    /** Fills the row from the left by hand. */
    private static void assertMeant(Initiative printed, JsonNode targets) {
        String meaning = null;
        int source = 0;
        for (int i = 0; i < targets.size(); i++) {
            JsonNode target = targets.get(i);
            int year = PRINTED.fiscalYears().get(i);
            boolean arrow = printed.cells().get(i).equals("→");
            if (!arrow) {
                meaning = printed.cells().get(i);
                source = year;
            }
            String place = printed.code() + " in " + year;
            assertEquals(year, target.get("fiscalYear").asInt(), place);
            assertEquals("令和" + (year - 2018) + "年度", text(target, "fiscalYearLabel"), place);
            assertEquals(meaning, text(target, "resolved"), place);
            assertEquals(
                    arrow ? Integer.toString(source) : "null",
                    target.get("carriedFrom").toString(),
                    place);
            assertEquals(form(meaning), form(target), place);
        }
    }

    private static String form(JsonNode target) {
        return List.of("kind", "activities", "comparator", "number", "unit", "comparatorPrinted").stream()
                .map(field -> target.get(field).toString().replace("\"", ""))
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }

    private static String form(String meaning) {
        if (meaning.equals("３回以上実施")) {
            return "COUNT null AT_LEAST 3 回 true";
        }
        if (meaning.startsWith("講座満足度 ")) {
            return "RATE null AT_LEAST " + meaning.substring(6, 8) + " ％ false";
        }
        return "ACTIVITIES [" + meaning.replace("・", ",") + "] null null null false";
    }

    private JsonNode asImported(String path) throws IOException {
        String at = text(imported, "occurredAt");
        var response = Given.the(Role.VIEWER).queryParam("asOf", at).get(path);
        assertEquals(200, response.statusCode(), response.asString());
        assertEquals(imported.get("sequence").asInt() + ";" + at, response.header("Meguri-As-Of"));
        return new ObjectMapper().readTree(response.asByteArray());
    }

    private static JsonNode read(String path) throws IOException {
        var response = Given.the(Role.AUDITOR).get(path);
        assertEquals(200, response.statusCode(), response.asString());
        assertTrue(response.contentType().startsWith("application/json"));
        return new ObjectMapper().readTree(response.asByteArray());
    }
}
