package jp.meguri.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.meguri.policy.MeetingRules;
import jp.meguri.policy.Member;
import jp.meguri.policy.QuorumRule;
import org.junit.jupiter.api.Test;

/** Whether a meeting stands, against heads counted one by one. */
class QuorumPropertyTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 10);

    @Test
    void aMeetingStandsWhenEnoughHeadsAreInTheRoom() {
        var random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            var rules = new MeetingRules(QuorumRule.values()[random.nextInt(3)], random.nextBoolean(), true, 7, 30);
            int seats = random.nextInt(13);
            List<Member> members = new ArrayList<>();
            List<Attendance> attendance = new ArrayList<>();
            int heads = 0;
            int recorded = 0;
            for (int number = 1; number <= seats; number++) {
                members.add(member(number));
                int came = random.nextInt(4);
                if (came == 3) {
                    continue;
                }
                recorded++;
                Attendance.Presence presence = Attendance.Presence.values()[came];
                attendance.add(new Attendance(number, presence, null));
                if (presence == Attendance.Presence.PRESENT) {
                    heads++;
                }
                if (presence == Attendance.Presence.DEPUTY && rules.deputiesCount()) {
                    heads++;
                }
            }
            // Somebody whose term is over does not count, whatever was recorded.
            attendance.add(new Attendance(999, Attendance.Presence.PRESENT, null));
            Quorum quorum = Quorum.of(rules, members, attendance);
            assertEquals(seats, quorum.seats());
            assertEquals(heads, quorum.counted());
            assertEquals(seats - recorded, quorum.unrecorded());
            if (seats == 0) {
                assertNull(quorum.reached());
            } else {
                assertEquals(stands(rules.quorum(), heads, seats), quorum.reached(), rules + " " + heads + "/" + seats);
                assertTrue(quorum.sentence().endsWith(quorum.reached() ? "会議は成立しています。" : "人で成立します。"));
            }
        }
    }

    private static boolean stands(QuorumRule rule, int heads, int seats) {
        return switch (rule) {
            case MAJORITY -> 2 * heads > seats;
            case HALF -> 2 * heads >= seats;
            case TWO_THIRDS -> 3 * heads >= 2 * seats;
        };
    }

    @Test
    void itIsSaidInWords() {
        var rules = new MeetingRules(QuorumRule.MAJORITY, false, true, 7, 30);
        List<Member> three = List.of(member(1), member(2), member(3));
        var present = new Attendance(1, Attendance.Presence.PRESENT, null);
        var deputy = new Attendance(2, Attendance.Presence.DEPUTY, "代理の人");
        assertEquals(
                "委員3人のうち1人が出席、1人が代理出席しています。定数は過半数の2人（代理は数えません）で、あと1人で成立します。",
                Quorum.of(rules, three, List.of(present, deputy)).sentence());
        assertEquals(
                "委員3人のうち1人が出席しています。定数は過半数の2人で、あと1人で成立します。",
                Quorum.of(rules, three, List.of(present)).sentence());
        assertEquals(
                "この日の委員が名簿にないため、定数を判定できません。",
                Quorum.of(rules, List.of(), List.of()).sentence());
    }

    private static Member member(int number) {
        return new Member(number, "委員" + number, null, null, Member.Role.MEMBER, DAY, null, null);
    }
}
