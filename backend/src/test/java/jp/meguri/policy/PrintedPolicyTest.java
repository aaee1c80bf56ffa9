package jp.meguri.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.meguri.testing.PrintedPolicy;
import jp.meguri.testing.PrintedPolicy.Initiative;
import jp.meguri.testing.PrintedPolicy.Label;
import jp.meguri.testing.PrintedPolicy.Principle;
import jp.meguri.testing.PrintedPolicy.Subcommittee;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The project's policy data file against the text of the policy itself. */
class PrintedPolicyTest {
    private static final PrintedPolicy PRINTED = PrintedPolicy.read();
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
        for (Initiative initiative : PRINTED.initiatives()) {
            assertTrue(initiative.printedCode().startsWith(initiative.principle() + "－"), initiative.printedCode());
        }
    }

    @Test
    void policy() {
        JsonNode policy = stored.get("policy");
        assertEquals(PRINTED.title(), policy.get("title").asText());
        assertEquals(
                PRINTED.period(),
                List.of(
                        policy.get("firstFiscalYear").asInt(),
                        policy.get("lastFiscalYear").asInt()));
        assertEquals(
                PRINTED.fiscalYears().getFirst(),
                policy.get("baselineFiscalYear").asInt());
        assertEquals(
                PRINTED.principles(),
                each(policy.get("principles"), p -> new Principle(text(p, "symbol"), text(p, "text"))));
        assertEquals(
                List.of(1, 2, 3),
                each(policy.get("principles"), p -> p.get("number").asInt()));
        assertEquals(PRINTED.scenes(), each(policy.get("scenes"), s -> text(s, "name")));
        assertEquals(
                List.of(1, 2, 3, 4),
                each(policy.get("scenes"), s -> s.get("number").asInt()));
        for (String picture : List.of("positioning", "ideal", "catchphrase", "structure", "categoryFigure")) {
            assertTrue(policy.get(picture).isNull(), picture);
        }
    }

    record Placed(String category, String label, String printedIn) {}

    @Test
    void everyPrintedLabelOfEveryCategoryAndItsPlace() {
        var printed = new LinkedHashSet<Placed>();
        PRINTED.initiatives().forEach(i -> printed.add(placed(i.category(), PrintedPolicy.SECTION_7)));
        for (Subcommittee subcommittee : PRINTED.subcommittees()) {
            subcommittee.reviewCategories().forEach(l -> printed.add(placed(l, PrintedPolicy.SECTION_8)));
        }
        var listed = new ArrayList<Placed>();
        for (JsonNode category : stored.get("businessCategories")) {
            category.get("labels")
                    .forEach(l ->
                            listed.add(new Placed(text(category, "code"), text(l, "label"), text(l, "printedIn"))));
        }
        assertEquals(printed, Set.copyOf(listed));
        assertEquals(printed.size(), listed.size());
        assertEquals(
                List.of("ア", "イ", "ウ", "エ", "オ", "カ", "キ", "（旧）ク"),
                each(stored.get("businessCategories"), c -> text(c, "code")));
        stored.get("businessCategories").forEach(c -> assertTrue(c.get("note").isNull(), "the text has no notes"));
    }

    private static Placed placed(Label label, String printedIn) {
        return new Placed(label.category(), label.label(), printedIn);
    }

    @Test
    void initiatives() {
        var listed = each(stored.get("initiatives"), i -> {
            JsonNode category = i.get("category");
            return new Initiative(
                    Character.toString('①' + i.get("principle").asInt() - 1),
                    text(i, "printedCode"),
                    text(i, "name"),
                    text(i, "overview"),
                    new Label(text(category, "code"), text(category, "label")),
                    each(i.get("indicators").get(0).get("targets"), JsonNode::asText));
        });
        assertEquals(PRINTED.initiatives(), listed);
        assertEquals(
                PRINTED.initiatives().stream().map(Initiative::code).toList(),
                each(stored.get("initiatives"), i -> text(i, "code")));
        // The text ties no initiative to a committee or a scene.
        assertEquals(
                17,
                each(
                                stored.get("initiatives"),
                                i -> i.get("committees").size()
                                        + i.get("scenes").size())
                        .stream()
                        .filter(n -> n == 0)
                        .count());
    }

    static Stream<String> codes() {
        return PRINTED.initiatives().stream().map(Initiative::code);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void cells(String code) {
        var printed = PRINTED.initiatives().stream()
                .filter(i -> i.code().equals(code))
                .findFirst()
                .orElseThrow();
        var initiative = each(stored.get("initiatives"), i -> i).stream()
                .filter(i -> text(i, "code").equals(code))
                .findFirst()
                .orElseThrow();
        assertEquals(1, initiative.get("indicators").size());
        JsonNode indicator = initiative.get("indicators").get(0);
        assertEquals(1, indicator.get("number").asInt());
        String word = printed.cells().getFirst().contains(" ")
                ? printed.cells().getFirst().split(" ")[0]
                : null;
        assertEquals(word, indicator.get("name").isNull() ? null : text(indicator, "name"));
        assertEquals(4, indicator.get("targets").size());
        for (int i = 0; i < 4; i++) {
            String year = PRINTED.fiscalYears().get(i).toString();
            assertEquals(printed.cells().get(i), text(indicator.get("targets"), year), code + " " + year);
        }
    }

    @Test
    void committees() {
        assertEquals(List.of(PRINTED.council()), ofKind("COUNCIL", c -> text(c, "name")));
        assertEquals(
                PRINTED.subcommittees(),
                ofKind(
                        "SUBCOMMITTEE",
                        c -> new Subcommittee(
                                c.get("number").asInt(),
                                text(c, "name"),
                                text(c, "aim"),
                                each(
                                        c.get("reviewCategories"),
                                        r -> new Label(text(r, "category"), text(r, "label"))))));
        assertEquals(PRINTED.subcommitteeNames(), ofKind("SUBCOMMITTEE", c -> text(c, "name")));
        assertEquals(PRINTED.relatedBodies(), ofKind("RELATED", c -> text(c, "name")));
        assertEquals(
                List.of(
                        "council",
                        "daily-care",
                        "discharge",
                        "emergency-end-of-life",
                        "ict",
                        "dementia-measures",
                        "dementia-liaison"),
                each(stored.get("committees"), c -> text(c, "code")));
        for (String kind : List.of("COUNCIL", "RELATED")) {
            assertTrue(
                    ofKind(
                                    kind,
                                    c -> c.get("number").isNull()
                                            && c.get("aim").isNull()
                                            && c.get("reviewCategories").isEmpty())
                            .stream()
                            .allMatch(nothingPrinted -> nothingPrinted),
                    kind);
        }
    }

    private static <T> List<T> ofKind(String kind, Function<JsonNode, T> read) {
        return each(stored.get("committees"), c -> c).stream()
                .filter(c -> text(c, "kind").equals(kind))
                .map(read)
                .toList();
    }

    private static <T> List<T> each(JsonNode items, Function<JsonNode, T> read) {
        return StreamSupport.stream(items.spliterator(), false).map(read).toList();
    }

    private static String text(JsonNode of, String field) {
        return of.get(field).textValue();
    }
}
