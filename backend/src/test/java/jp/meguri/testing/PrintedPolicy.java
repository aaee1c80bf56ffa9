package jp.meguri.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The policy as it reads in the text of its PDF ({@code policy/source.txt}), taken from that text alone.
 *
 * <p>Shares nothing with the product: what is stored or served is held against this reading. Lines broken by the PDF are
 * joined without a space; a cell broken over two lines keeps one, as between its words.
 */
public final class PrintedPolicy {
    public record Principle(String symbol, String text) {}

    /** @param cells printed targets in the order of {@link #fiscalYears()} */
    public record Initiative(
            String principle, String printedCode, String name, String overview, Label category, List<String> cells) {
        /** {@code ②－１０} → {@code 2-10}. */
        public String code() {
            return circled(principle) + "-" + number(printedCode.substring(2));
        }
    }

    /** A business category as it is printed in one place. */
    public record Label(String category, String label) {}

    public record Subcommittee(int number, String name, String aim, List<Label> reviewCategories) {}

    public static final String SECTION_7 = "７ 各取組の進捗を図る指標";
    public static final String SECTION_8 = "８ 推進体制";

    private static final Pattern PRINCIPLE =
            Pattern.compile("【基本理念(.)】(.*?。)\\s*$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern INITIATIVE = Pattern.compile(
            "取組\\s+(?<code>[①②③]－[０-９]+) (?<name>.+?)\\s事業概要\\s(?<overview>.+?)\\s事業区分 (?<category>\\S+)"
                    + " (?<label>[^\\n"
                    + "]+)\\s+成果指標\\s+(?<years>令和[^\\n"
                    + "]+)\\s+(?<cells>.+?)(?=取組|\\z)",
            Pattern.DOTALL);
    private static final Pattern SUBCOMMITTEE = Pattern.compile(
            "部会名 (?<name>[^\\n]+)\\s+目指す姿\\s+(?<aim>.+?)\\s主な\\s+検討区分\\s+(?<reviews>.+?)(?=部会名|引用|\\z)",
            Pattern.DOTALL);
    private static final Pattern REVIEW = Pattern.compile("（(.)）(\\S+)");

    private final String text;
    private final String section7;
    private final String section8;

    private PrintedPolicy(String text) {
        this.text = text;
        int seven = text.indexOf(SECTION_7);
        int eight = text.indexOf(SECTION_8);
        this.section7 = text.substring(seven, eight);
        this.section8 = text.substring(eight);
    }

    public static byte[] bytes() {
        try (var in = PrintedPolicy.class.getResourceAsStream("/policy/source.txt")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static PrintedPolicy read() {
        return new PrintedPolicy(new String(bytes(), StandardCharsets.UTF_8));
    }

    public List<Principle> principles() {
        return PRINCIPLE
                .matcher(section7)
                .results()
                .map(m -> new Principle(m.group(1), joined(m.group(2))))
                .toList();
    }

    public List<Initiative> initiatives() {
        var found = new ArrayList<Initiative>();
        String principle = null;
        // A heading may follow the last table of the principle before it: cut it out, remember where it stood.
        for (String part : section7.split("(?=【基本理念)")) {
            var heading = PRINCIPLE.matcher(part);
            if (heading.find()) {
                principle = heading.group(1);
                String below = part.substring(heading.end());
                String of = principle;
                INITIATIVE.matcher(below).results().forEach(m -> found.add(initiative(of, m)));
            }
        }
        return found;
    }

    private static Initiative initiative(String principle, MatchResult m) {
        List<String> words = List.of(m.group("cells").strip().split("\\s+"));
        int columns = m.group("years").strip().split(" ").length;
        int perCell = words.size() / columns;
        var cells = new ArrayList<String>();
        for (int i = 0; i < words.size(); i += perCell) {
            cells.add(String.join(" ", words.subList(i, i + perCell)));
        }
        return new Initiative(
                principle,
                m.group("code"),
                joined(m.group("name")),
                joined(m.group("overview")),
                new Label(m.group("category"), m.group("label").strip()),
                cells);
    }

    /** The columns of the indicator table; every table prints the same. */
    public List<Integer> fiscalYears() {
        List<String> headings = Pattern.compile("令和５年度 [^\\n]+")
                .matcher(section7)
                .results()
                .map(m -> m.group().strip())
                .distinct()
                .toList();
        if (headings.size() != 1) {
            throw new IllegalStateException("tables with different columns: " + headings);
        }
        return years(headings.getFirst());
    }

    /** First and last fiscal year as section 3 states them. */
    public List<Integer> period() {
        var m = Pattern.compile("令和.年度から令和.年度まで").matcher(text);
        m.find();
        return years(m.group());
    }

    private static List<Integer> years(String text) {
        return Pattern.compile("令和([０-９]+)年度")
                .matcher(text)
                .results()
                .map(m -> 2018 + number(m.group(1)))
                .toList();
    }

    public String title() {
        return first(joined(text), "旗印となる「(.+?)」");
    }

    public List<String> scenes() {
        return all(joined(section8), "場面（①(.+?)、②(.+?)、③(.+?)、④(.+?)）");
    }

    public String council() {
        return first(joined(section8), "ため、([^、]+?)を親会議とし");
    }

    public List<String> relatedBodies() {
        return all(joined(section8), "部会を設けず(.+?)及び(.+?)等、");
    }

    /** The four names as the running text counts them, ⑴–⑷. */
    public List<String> subcommitteeNames() {
        return all(joined(section8), "⑴(.+?)、⑵(.+?)、⑶(.+?)、⑷(.+?)の４部会");
    }

    /** From the tables below the running text, in their order. */
    public List<Subcommittee> subcommittees() {
        var found = new ArrayList<Subcommittee>();
        SUBCOMMITTEE.matcher(section8).results().forEach(m -> {
            var reviews = REVIEW.matcher(m.group("reviews")).results();
            found.add(new Subcommittee(
                    found.size() + 1,
                    m.group("name").strip(),
                    joined(m.group("aim")),
                    reviews.map(r -> new Label(r.group(1), r.group(2))).toList()));
        });
        return found;
    }

    /** Position of ①②③④ in its row of signs, from 1. */
    public static int circled(String symbol) {
        return symbol.charAt(0) - '①' + 1;
    }

    private static int number(String fullWidth) {
        return fullWidth.chars().reduce(0, (value, digit) -> value * 10 + digit - '０');
    }

    private static String joined(String broken) {
        return broken.lines().map(String::strip).reduce("", String::concat);
    }

    private static String first(String in, String pattern) {
        return all(in, pattern).getFirst();
    }

    private static List<String> all(String in, String pattern) {
        var m = Pattern.compile(pattern).matcher(in);
        if (!m.find()) {
            throw new IllegalStateException("not printed: " + pattern);
        }
        var groups = new ArrayList<String>();
        for (int i = 1; i <= m.groupCount(); i++) {
            groups.add(m.group(i));
        }
        return groups;
    }
}
