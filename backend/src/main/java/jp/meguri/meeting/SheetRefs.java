package jp.meguri.meeting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.meguri.cycle.CycleStatus;
import jp.meguri.shared.InvalidInput;

/** The sheets of some initiatives, to be looked up by what an item links to. */
record SheetRefs(Map<String, List<SheetRef>> byInitiative) {

    static SheetRefs of(List<SheetRef> all) {
        return new SheetRefs(all.stream().collect(Collectors.groupingBy(SheetRef::initiative)));
    }

    boolean knows(SheetLink link) {
        List<SheetRef> sheets = byInitiative.get(link.initiative());
        return sheets != null && (link.fiscalYear() == null || sheet(link) != null);
    }

    /** @throws InvalidInput naming the first link to what the policy does not have */
    void require(String pointer, List<SheetLink> links) {
        for (int i = 0; i < links.size(); i++) {
            if (!knows(links.get(i))) {
                throw new InvalidInput(pointer + "/" + i, "この取組・年度のシートはありません。");
            }
        }
    }

    String printedCode(String initiative) {
        return first(initiative, SheetRef::printedCode);
    }

    String name(String initiative) {
        return first(initiative, SheetRef::name);
    }

    /** Null for a link to the initiative as a whole. */
    CycleStatus status(SheetLink link) {
        SheetRef sheet = sheet(link);
        return sheet == null ? null : sheet.status();
    }

    private SheetRef sheet(SheetLink link) {
        return byInitiative.getOrDefault(link.initiative(), List.of()).stream()
                .filter(sheet -> Objects.equals(sheet.fiscalYear(), link.fiscalYear()))
                .findFirst()
                .orElse(null);
    }

    private String first(String initiative, Function<SheetRef, String> part) {
        return byInitiative.getOrDefault(initiative, List.of()).stream()
                .map(part)
                .findFirst()
                .orElse(initiative);
    }
}
