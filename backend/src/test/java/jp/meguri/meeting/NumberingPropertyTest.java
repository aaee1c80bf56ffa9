package jp.meguri.meeting;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import jp.meguri.identity.Role;
import jp.meguri.testing.Council;
import jp.meguri.testing.Given;
import jp.meguri.testing.HttpTest;
import org.junit.jupiter.api.Test;

/** The how-manieth of the fiscal year a meeting is, after any course of creating, moving and removing; and as it was. */
@HttpTest
class NumberingPropertyTest {

    private static final String BODY = "numbering";

    /** What an office would keep on paper. */
    private record Planned(String path, LocalDate date) {}

    @Test
    void meetingsAreCountedWithinTheirFiscalYearInOrderOfDate() {
        Given.the(Role.ADMIN)
                .contentType("application/json")
                .body("{\"code\":\"" + BODY + "\",\"kind\":\"RELATED\",\"name\":\"x\",\"reviewCategories\":[]}")
                .post("/committees")
                .then()
                .statusCode(201);
        var random = new Random(3);
        List<Planned> planned = new ArrayList<>();
        String before = null;
        List<String> expectedBefore = List.of();
        for (int step = 0; step < 60; step++) {
            int choice = planned.size() < 6 ? 0 : random.nextInt(4);
            LocalDate day = day(random, planned);
            if (choice <= 1) {
                planned.add(new Planned(Council.on(BODY, day.toString()).path(), day));
            } else {
                Planned one = planned.remove(random.nextInt(planned.size()));
                if (choice == 2) {
                    Council.patch(Role.COORDINATOR, one.path(), "{\"time\":{\"date\":\"" + day + "\"}}")
                            .then()
                            .statusCode(200);
                    planned.add(new Planned(one.path(), day));
                } else {
                    Given.the(Role.COORDINATOR)
                            .header("If-Match", Given.etag(one.path()))
                            .delete(one.path())
                            .then()
                            .statusCode(204);
                }
            }
            if (step == 30) {
                before = Given.the(Role.ADMIN)
                        .queryParam("after", Given.head() - 1)
                        .get("/ledger")
                        .jsonPath()
                        .getString("items[-1].occurredAt");
                expectedBefore = expected(planned);
            }
            if (step % 10 == 9) {
                assertEquals(expected(planned), listed(null));
            }
        }
        assertEquals(expectedBefore, listed(before), "as it was at step 30");
        Planned some = planned.getFirst();
        Given.the(Role.VIEWER).get(some.path()).then().body("number", equalTo(number(planned, some)));
    }

    /** Days about the change of the fiscal year, no two alike. */
    private static LocalDate day(Random random, List<Planned> planned) {
        while (true) {
            LocalDate day = LocalDate.of(2025, 3, 1).plusDays(random.nextInt(400));
            if (planned.stream().noneMatch(other -> other.date().equals(day))) {
                return day;
            }
        }
    }

    private static List<String> expected(List<Planned> planned) {
        return planned.stream()
                .sorted(Comparator.comparing(Planned::date).reversed())
                .map(one -> one.path() + " 第" + number(planned, one) + "回")
                .toList();
    }

    private static int number(List<Planned> planned, Planned one) {
        return 1
                + (int) planned.stream()
                        .filter(other -> year(other.date()) == year(one.date())
                                && other.date().isBefore(one.date()))
                        .count();
    }

    private static int year(LocalDate date) {
        return date.getMonthValue() >= 4 ? date.getYear() : date.getYear() - 1;
    }

    private static List<String> listed(String asOf) {
        var request = Given.the(Role.COORDINATOR).queryParam("committee", BODY).queryParam("limit", 200);
        var page = (asOf == null ? request : request.queryParam("asOf", asOf))
                .get("/meetings")
                .jsonPath();
        List<String> ids = page.getList("items.id");
        List<Integer> numbers = page.getList("items.number");
        return IntStream.range(0, ids.size())
                .mapToObj(i -> "/meetings/" + ids.get(i) + " 第" + numbers.get(i) + "回")
                .toList();
    }
}
