package jp.meguri.policy;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.StoredJson;
import jp.meguri.shared.Violation;

/** The rules of a list of members (名簿). */
final class Membership {

    private static final Comparator<Member> LISTED =
            Comparator.comparing(Member::role).thenComparing(Member::number);

    private Membership() {}

    /** Who is a member on a day: chair, vice chairs, then the others by number. */
    static List<Member> on(List<Member> all, LocalDate day) {
        return all.stream().filter(member -> member.on(day)).sorted(LISTED).toList();
    }

    /** The highest number, 0 without any. */
    static int highest(List<Member> all) {
        return all.stream().mapToInt(Member::number).max().orElse(0);
    }

    /**
     * @param lastNumber the highest that was ever given: whoever is new has a higher one
     * @throws InvalidInput naming each term that ends before it begins, number used before, or second chair
     */
    static void check(List<Member> before, List<Member> all, int lastNumber) {
        List<Violation> faults = new ArrayList<>();
        Set<Integer> known = before.stream().map(Member::number).collect(Collectors.toSet());
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            Member member = all.get(i);
            String place = "/members/" + i;
            if (!numbers.add(member.number())) {
                faults.add(new Violation(place + "/number", "同じ番号がほかにもあります。"));
            }
            if (member.number() <= lastNumber && !known.contains(member.number())) {
                faults.add(new Violation(place + "/number", "この番号は以前の委員のものです。%d以上にしてください。".formatted(lastNumber + 1)));
            }
            if (member.to() != null && member.to().isBefore(member.from())) {
                faults.add(new Violation(place + "/to", "任期の末日は、初日以降の日にしてください。"));
            }
            if (member.role() == Member.Role.CHAIR
                    && all.subList(0, i).stream().anyMatch(other -> chairs(member, other))) {
                faults.add(new Violation(place + "/role", "任期の重なる会長がほかにもいます。"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    private static boolean chairs(Member one, Member other) {
        return other.role() == Member.Role.CHAIR && one.overlaps(other);
    }

    /** The members in one column. */
    @Converter
    static class Stored extends StoredJson<List<Member>> {
        Stored() {
            super(new TypeReference<>() {});
        }
    }
}
