package jp.meguri.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import jp.meguri.testing.PrintedPolicy.Initiative;
import jp.meguri.testing.PrintedPolicy.Label;
import jp.meguri.testing.PrintedPolicy.Principle;
import jp.meguri.testing.PrintedPolicy.Subcommittee;

/** Holds representations of the policy (of the data file, of the API) against the text of the policy, word by word. */
public final class AsPrinted {
    public static final PrintedPolicy PRINTED = PrintedPolicy.read();

    private record Placed(String category, String label, String printedIn) {
        static Placed of(Label label, String printedIn) {
            return new Placed(label.category(), label.label(), printedIn);
        }
    }

    private AsPrinted() {}

    public static void policy(JsonNode policy) {
        assertEquals(PRINTED.title(), text(policy, "title"));
        assertEquals(List.of(2024, 2026), PRINTED.period());
        assertEquals(2024, policy.get("firstFiscalYear").asInt());
        assertEquals(2026, policy.get("lastFiscalYear").asInt());
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
            assertTrue(policy.get(picture).isNull(), picture + " is only a picture in the document");
        }
    }

    /** Every printed label of every category, and the section that prints it. */
    public static void categories(JsonNode categories) {
        var printed = new LinkedHashSet<Placed>();
        PRINTED.initiatives().forEach(i -> printed.add(Placed.of(i.category(), PrintedPolicy.SECTION_7)));
        for (Subcommittee subcommittee : PRINTED.subcommittees()) {
            subcommittee.reviewCategories().forEach(l -> printed.add(Placed.of(l, PrintedPolicy.SECTION_8)));
        }
        var listed = new ArrayList<Placed>();
        for (JsonNode category : categories) {
            String code = text(category, "code");
            category.get("labels").forEach(l -> listed.add(new Placed(code, text(l, "label"), text(l, "printedIn"))));
            assertTrue(category.get("note").isNull(), "the text has no notes");
        }
        assertEquals(printed, Set.copyOf(listed));
        assertEquals(printed.size(), listed.size());
        assertEquals(List.of("ア", "イ", "ウ", "エ", "オ", "カ", "キ", "（旧）ク"), each(categories, c -> text(c, "code")));
    }

    public static void committees(JsonNode committees) {
        assertEquals(
                List.of(
                        "council",
                        "daily-care",
                        "discharge",
                        "emergency-end-of-life",
                        "ict",
                        "dementia-measures",
                        "dementia-liaison"),
                each(committees, c -> text(c, "code")));
        assertEquals(List.of(PRINTED.council()), ofKind(committees, "COUNCIL", c -> text(c, "name")));
        assertEquals(PRINTED.subcommitteeNames(), ofKind(committees, "SUBCOMMITTEE", c -> text(c, "name")));
        assertEquals(PRINTED.subcommittees(), ofKind(committees, "SUBCOMMITTEE", AsPrinted::subcommittee));
        assertEquals(PRINTED.relatedBodies(), ofKind(committees, "RELATED", c -> text(c, "name")));
        for (JsonNode committee : committees) {
            if (!text(committee, "kind").equals("SUBCOMMITTEE")) {
                assertTrue(
                        committee.get("number").isNull() && committee.get("aim").isNull(), committee.toString());
                assertTrue(committee.get("reviewCategories").isEmpty(), committee.toString());
            }
        }
    }

    private static Subcommittee subcommittee(JsonNode c) {
        return new Subcommittee(
                c.get("number").asInt(),
                text(c, "name"),
                text(c, "aim"),
                each(c.get("reviewCategories"), r -> new Label(text(r, "category"), text(r, "label"))));
    }

    private static <T> List<T> ofKind(JsonNode committees, String kind, Function<JsonNode, T> read) {
        return each(committees, c -> c).stream()
                .filter(c -> text(c, "kind").equals(kind))
                .map(read)
                .toList();
    }

    /** @param cell how the target of a fiscal year is found in an indicator's {@code targets} */
    public static void initiatives(JsonNode initiatives, BiFunction<JsonNode, Integer, String> cell) {
        assertEquals(
                PRINTED.initiatives().stream().map(Initiative::code).toList(), each(initiatives, i -> text(i, "code")));
        for (int n = 0; n < PRINTED.initiatives().size(); n++) {
            initiative(PRINTED.initiatives().get(n), initiatives.get(n), cell);
        }
    }

    private static void initiative(Initiative printed, JsonNode listed, BiFunction<JsonNode, Integer, String> cell) {
        String code = printed.code();
        assertEquals(printed.printedCode(), text(listed, "printedCode"), code);
        assertEquals(printed.name(), text(listed, "name"), code);
        assertEquals(printed.overview(), text(listed, "overview"), code);
        assertEquals(
                PrintedPolicy.circled(printed.principle()),
                listed.get("principle").asInt(),
                code);
        JsonNode category = listed.get("category");
        assertEquals(printed.category(), new Label(text(category, "code"), text(category, "label")), code);
        assertTrue(listed.get("committees").isEmpty(), "the text ties no initiative to a committee");
        assertTrue(listed.get("scenes").isEmpty(), "the text ties no initiative to a scene");

        assertEquals(1, listed.get("indicators").size(), code);
        JsonNode indicator = listed.get("indicators").get(0);
        assertEquals(1, indicator.get("number").asInt(), code);
        String first = printed.cells().getFirst();
        assertEquals(first.contains(" ") ? first.split(" ")[0] : null, text(indicator, "name"), code);
        assertEquals(PRINTED.fiscalYears().size(), indicator.get("targets").size(), code);
        for (int i = 0; i < printed.cells().size(); i++) {
            Integer year = PRINTED.fiscalYears().get(i);
            assertEquals(printed.cells().get(i), cell.apply(indicator.get("targets"), year), code + " in " + year);
        }
    }

    public static <T> List<T> each(JsonNode items, Function<JsonNode, T> read) {
        return StreamSupport.stream(items.spliterator(), false).map(read).toList();
    }

    /** The field's text, or null when it is JSON null. */
    public static String text(JsonNode of, String field) {
        return of.get(field).textValue();
    }
}
