package jp.meguri.meeting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.meguri.policy.MeetingRules;
import jp.meguri.policy.Member;
import jp.meguri.policy.QuorumRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether enough members attend (定数と成立).
 *
 * @param seats members on the day
 * @param present members who came themselves
 * @param deputies members for whom somebody else came
 * @param unrecorded members of whom nothing is recorded yet
 * @param counted those who count towards the quorum
 * @param needed how many of them it takes
 * @param reached null while there is nobody on the list
 * @param sentence all of it in words
 */
@Schema(name = "Quorum")
public record Quorum(
        QuorumRule rule,
        int seats,
        int present,
        int deputies,
        int unrecorded,
        int counted,
        int needed,
        @Schema(nullable = true) Boolean reached,

        @Schema(examples = "委員10人のうち6人が出席しています。定数は過半数の6人で、会議は成立しています。")
        String sentence) {

    static Quorum of(MeetingRules rules, List<Member> members, List<Attendance> attendance) {
        Map<Integer, Attendance.Presence> recorded =
                attendance.stream().collect(Collectors.toMap(Attendance::member, Attendance::presence));
        int present = count(members, recorded, Attendance.Presence.PRESENT);
        int deputies = count(members, recorded, Attendance.Presence.DEPUTY);
        int absent = count(members, recorded, Attendance.Presence.ABSENT);
        int seats = members.size();
        int counted = present + (rules.deputiesCount() ? deputies : 0);
        int needed = rules.quorum().needed(seats);
        Boolean reached = seats == 0 ? null : counted >= needed;
        return new Quorum(
                rules.quorum(),
                seats,
                present,
                deputies,
                seats - present - deputies - absent,
                counted,
                needed,
                reached,
                sentence(rules, seats, present, deputies, counted, needed));
    }

    private static int count(
            List<Member> members, Map<Integer, Attendance.Presence> recorded, Attendance.Presence presence) {
        return (int) members.stream()
                .filter(member -> recorded.get(member.number()) == presence)
                .count();
    }

    private static String sentence(MeetingRules rules, int seats, int present, int deputies, int counted, int needed) {
        if (seats == 0) {
            return "この日の委員が名簿にないため、定数を判定できません。";
        }
        String came = "委員%d人のうち%d人が出席%sしています。"
                .formatted(seats, present, deputies == 0 ? "" : "、%d人が代理出席".formatted(deputies));
        String deputiesToo = deputies == 0 ? "" : rules.deputiesCount() ? "（代理を含めて数えます）" : "（代理は数えません）";
        String rule = "定数は%sの%d人%sで、".formatted(word(rules.quorum()), needed, deputiesToo);
        return came + rule + (counted >= needed ? "会議は成立しています。" : "あと%d人で成立します。".formatted(needed - counted));
    }

    private static String word(QuorumRule rule) {
        return switch (rule) {
            case MAJORITY -> "過半数";
            case HALF -> "半数";
            case TWO_THIRDS -> "3分の2";
        };
    }
}
