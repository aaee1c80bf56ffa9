package jp.meguri.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.meguri.shared.InvalidInput;
import org.junit.jupiter.api.Test;

/** Who is a member on a day, across changes of term: the product's answer against a calendar kept day by day. */
class MembershipPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 4, 1);
    private static final int DAYS = 1_200;

    @Test
    void membersOfEveryDayAreThoseWhoseTermCoversIt() {
        var random = new Random(20240510);
        for (int round = 0; round < 400; round++) {
            List<Member> members = new ArrayList<>();
            // One set of numbers a day, filled by walking each term: shares no comparison with the product.
            List<TreeSet<Integer>> calendar = new ArrayList<>();
            for (int day = 0; day < DAYS; day++) {
                calendar.add(new TreeSet<>());
            }
            int number = 0;
            for (int seat = 0; seat < 1 + random.nextInt(6); seat++) {
                int from = random.nextInt(300);
                for (int term = 0; term < 3 && from < DAYS; term++) {
                    int length = 1 + random.nextInt(500);
                    boolean open = term == 2 && random.nextBoolean();
                    number++;
                    members.add(member(number, Member.Role.MEMBER, from, open ? null : from + length - 1));
                    for (int day = from; day < DAYS && (open || day < from + length); day++) {
                        calendar.get(day).add(number);
                    }
                    from += length + (random.nextBoolean() ? 0 : random.nextInt(60));
                }
            }
            Membership.check(List.of(), members, 0);
            for (int day = 0; day < DAYS; day += 1 + random.nextInt(5)) {
                List<Integer> answered = Membership.on(members, FIRST.plusDays(day)).stream()
                        .map(Member::number)
                        .toList();
                assertEquals(List.copyOf(calendar.get(day)), answered, "round " + round + ", day " + day);
            }
        }
    }

    @Test
    void theChairComesFirstAndTheOthersByNumber() {
        List<Member> members = List.of(
                member(1, Member.Role.MEMBER, 0, null),
                member(2, Member.Role.VICE_CHAIR, 0, null),
                member(3, Member.Role.CHAIR, 0, 99),
                member(4, Member.Role.CHAIR, 100, null),
                member(5, Member.Role.MEMBER, 0, 50));
        Membership.check(List.of(), members, 0);
        assertEquals(List.of(3, 2, 1, 5), numbers(members, 50));
        assertEquals(List.of(3, 2, 1), numbers(members, 99));
        assertEquals(List.of(4, 2, 1), numbers(members, 100));
    }

    @Test
    void aListThatContradictsItselfIsRefusedAtItsPlace() {
        assertEquals("/members/0/to", refused(List.of(), 0, member(1, Member.Role.MEMBER, 5, 4)));
        assertEquals(
                "/members/1/number",
                refused(List.of(), 0, member(1, Member.Role.MEMBER, 0, 9), member(1, Member.Role.MEMBER, 10, 19)));
        assertEquals(
                "/members/1/role",
                refused(List.of(), 0, member(1, Member.Role.CHAIR, 0, 10), member(2, Member.Role.CHAIR, 10, null)));
        Membership.check(
                List.of(), List.of(member(1, Member.Role.CHAIR, 0, 9), member(2, Member.Role.CHAIR, 10, null)), 0);
    }

    /** What a meeting recorded of a number must not pass to another person. */
    @Test
    void aNumberIsNeverGivenTwice() {
        Member first = member(1, Member.Role.MEMBER, 0, 9);
        Membership.check(List.of(first), List.of(first, member(3, Member.Role.MEMBER, 0, null)), 2);
        assertEquals("/members/0/number", refused(List.of(first), 2, member(2, Member.Role.MEMBER, 0, null)));
    }

    @Test
    void theQuorumIsTheSmallestNumberThatTheRuleAllows() {
        for (int seats = 1; seats <= 60; seats++) {
            for (QuorumRule rule : QuorumRule.values()) {
                int smallest = 0;
                while (!enough(rule, smallest, seats)) {
                    smallest++;
                }
                assertEquals(smallest, rule.needed(seats), rule + " of " + seats);
            }
        }
    }

    /** The rule in whole numbers, as its words say it. */
    private static boolean enough(QuorumRule rule, int present, int seats) {
        return switch (rule) {
            case MAJORITY -> present > seats - present;
            case HALF -> present >= seats - present;
            case TWO_THIRDS -> present >= 2 * (seats - present);
        };
    }

    private static String refused(List<Member> before, int last, Member... members) {
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> Membership.check(before, List.of(members), last));
        return refusal.violations().stream().map(fault -> fault.pointer()).collect(Collectors.joining(" "));
    }

    private static List<Integer> numbers(List<Member> members, int day) {
        return Membership.on(members, FIRST.plusDays(day)).stream()
                .map(Member::number)
                .toList();
    }

    private static Member member(int number, Member.Role role, int from, Integer to) {
        return new Member(
                number,
                "委員" + number,
                null,
                null,
                role,
                FIRST.plusDays(from),
                to == null ? null : FIRST.plusDays(to),
                null);
    }
}
