package jp.meguri.cycle;

import java.util.Arrays;
import java.util.stream.Collectors;
import jp.meguri.identity.Right;
import jp.meguri.identity.Role;

/** The whole table of the code, role by state by operation, as {@code docs/life-cycle.md} shows it. */
final class LifeCycleTable {

    private LifeCycleTable() {}

    static String markdown() {
        StringBuilder table = new StringBuilder("| Operation | Who |");
        Arrays.stream(CycleStatus.values())
                .forEach(state -> table.append(" `").append(state).append("` |"));
        table.append("\n|---|---|").append(":-:|".repeat(CycleStatus.values().length));
        for (CycleWork work : CycleWork.values()) {
            row(table, work.name(), work.right());
            Arrays.stream(CycleStatus.values())
                    .forEach(state -> cell(
                            table,
                            switch (work.in(state)) {
                                case FREELY -> "✓";
                                case WITH_REASON -> "with a reason";
                                case NEVER -> "";
                            }));
        }
        for (CycleAction action : CycleAction.values()) {
            row(table, action.toString(), action.right());
            Arrays.stream(CycleStatus.values())
                    .forEach(state -> cell(
                            table,
                            state != action.from()
                                    ? ""
                                    : "→ `" + action.to() + "`" + (action.reasonNeeded() ? " with a reason" : "")));
        }
        return table.append('\n').toString();
    }

    private static void row(StringBuilder table, String operation, Right right) {
        String who = Arrays.stream(Role.values())
                .filter(role -> role.rights().contains(right))
                .map(role -> "`" + role + "`")
                .collect(Collectors.joining(" "));
        table.append("\n| `").append(operation).append("` | ").append(who).append(" |");
    }

    private static void cell(StringBuilder table, String text) {
        table.append(text.isEmpty() ? " |" : " " + text + " |");
    }
}
