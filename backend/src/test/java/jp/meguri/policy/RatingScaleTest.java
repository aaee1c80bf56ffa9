package jp.meguri.policy;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.Violation;
import org.junit.jupiter.api.Test;

class RatingScaleTest {

    private static final List<Rating> OWN =
            List.of(rating("A", true), rating("B", true), rating("C", true), rating("D", true));

    private static Rating rating(String code, boolean offered) {
        return new Rating(code, "★", "評価" + code, "星", offered);
    }

    private static List<Rating> and(List<Rating> ratings, Rating more) {
        List<Rating> all = new ArrayList<>(ratings);
        all.add(more);
        return all;
    }

    @Test
    void aScaleOfOtherWordsComesAndGoes() {
        assertDoesNotThrow(() -> RatingScale.check(RatingScale.DEFAULT, OWN));
        assertDoesNotThrow(() -> RatingScale.check(OWN, null));
    }

    @Test
    void aCodeThatMayStandInASheetStays() {
        List<Rating> five = and(OWN, rating("E", false));
        assertDoesNotThrow(() -> RatingScale.check(OWN, five));
        assertEquals(List.of("/ratings"), faults(five, OWN));
        assertEquals(List.of("/ratings"), faults(five, null));
        assertEquals(List.of("/ratings"), faults(RatingScale.DEFAULT, OWN.subList(1, 4)));
    }

    @Test
    void codesAreUniqueAndOneIsOffered() {
        assertEquals(List.of("/ratings/4/code"), faults(OWN, and(OWN, rating("A", true))));
        assertEquals(
                List.of("/ratings"),
                faults(OWN, OWN.stream().map(one -> rating(one.code(), false)).toList()));
    }

    private static List<String> faults(List<Rating> before, List<Rating> after) {
        return assertThrows(InvalidInput.class, () -> RatingScale.check(before, after)).violations().stream()
                .map(Violation::pointer)
                .toList();
    }
}
