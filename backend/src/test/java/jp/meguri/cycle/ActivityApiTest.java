package jp.meguri.cycle;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.meguri.identity.Role;
import jp.meguri.testing.Given;
import jp.meguri.testing.HttpTest;
import jp.meguri.testing.Sheet;
import org.junit.jupiter.api.Test;

@HttpTest
class ActivityApiTest {

    @Test
    void whatIsRecordedIsCountedOnSheetAndBoard() {
        Sheet sheet = new Sheet("2-7", 2025);
        String before = Given.etag(sheet.path());
        for (String date : List.of("2025-06-18", "2025-09-10", "2025-12-03")) {
            sheet.record(Sheet.activity(date, "\"words\":[\"実施\"]")).then().statusCode(201);
        }
        sheet.record(Sheet.activity("2025-12-17", "\"state\":\"POSTPONED\""));
        sheet.read()
                .then()
                .body("evaluation.results[0].value", equalTo(3))
                .body("evaluation.results[0].midYear.value", equalTo(2))
                .body("activities", hasSize(4))
                .body("proposal.achievement", equalTo("ACHIEVED"))
                .body("proposal.sentence", equalTo("「３回以上実施」に対して3回です（6/18、9/10、12/3）。12/17は延期のため、数えていません。"));
        Given.the(Role.VIEWER)
                .queryParam("fiscalYear", 2025)
                .queryParam("initiative", "2-7")
                .get("/cycles")
                .then()
                .body("items[0].result.value", equalTo(3))
                .body("items[0].result.achievement", equalTo("ACHIEVED"));
        assertNotEquals(before, Given.etag(sheet.path()));
        // Somebody else's record refuses nobody who writes in the sheet.
        Given.the(Role.COORDINATOR)
                .contentType(Given.PATCH)
                .header("If-Match", before)
                .body("{\"execution\":{\"midYear\":\"x\"}}")
                .patch(sheet.path())
                .then()
                .statusCode(200);
    }

    @Test
    void aRemovedRecordIsGoneNowAndThereInThePast() {
        Sheet sheet = new Sheet("1-2", 2026);
        Response made = sheet.record(Sheet.activity("2026-06-18", "\"title\":\"消す記録\""));
        String path = sheet.path() + "/activities/" + made.jsonPath().getString("id");
        String then = Given.the(Role.AUDITOR)
                .queryParam("subject", sheet.subject())
                .queryParam("limit", 200)
                .get("/ledger")
                .jsonPath()
                .getString("items[-1].occurredAt");
        Given.the(Role.COORDINATOR).delete(path).then().statusCode(428);
        Given.the(Role.COORDINATOR)
                .header("If-Match", "\"77-0\"")
                .delete(path)
                .then()
                .statusCode(412);
        Given.the(Role.COORDINATOR)
                .header("If-Match", made.header("ETag"))
                .header("Meguri-Reason", "why")
                .delete(path)
                .then()
                .statusCode(204);
        Given.the(Role.VIEWER).get(path).then().statusCode(404);
        sheet.read().then().body("activities", empty());
        Given.the(Role.VIEWER).queryParam("asOf", then).get(path).then().body("title", equalTo("消す記録"));
        Given.the(Role.VIEWER).queryParam("asOf", then).get(sheet.path()).then().body("activities", hasSize(1));
        Given.the(Role.AUDITOR)
                .queryParam("subject", path.substring(1))
                .get("/ledger")
                .then()
                .body("items.action", contains("activity.create", "activity.remove"))
                .body("items[1].reason", equalTo("why"))
                .body("items[1].changes[0].before.title", equalTo("消す記録"))
                .body("items[1].changes[0].after", nullValue());
    }

    @Test
    void aRecordSaysWhereItContradictsItself() {
        Sheet sheet = new Sheet("1-3", 2024);
        Map<String, String> faults = Map.of(
                "/date", "\"date\":\"2025-04-01\"",
                "/notCountedReason", "\"counted\":false",
                "/words/0", "\"words\":[\"連携\"]",
                "/figures/persons", "\"figures\":{\"people\":[],\"persons\":3,\"cases\":2}",
                "/figures/people/1/profession",
                        "\"figures\":{\"people\":[{\"profession\":\"医師\",\"number\":1},{\"profession\":\"医師\",\"number\":2}]}",
                "/survey/collected", "\"survey\":{\"distributed\":3,\"collected\":4,\"valid\":3,\"answers\":[]}",
                "/survey/valid", "\"survey\":{\"distributed\":3,\"collected\":2,\"valid\":3,\"answers\":[]}",
                "/survey/answers", "\"survey\":{\"valid\":3,\"answers\":[{\"choice\":\"満足\",\"number\":4}]}",
                "/link", "\"link\":\"javascript:alert(1)\"",
                "/scenes", "\"scenes\":[9]");
        long before = Given.head();
        faults.forEach((pointer, more) -> sheet.record(Sheet.activity("2024-06-18", more))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo(pointer)));
        assertEquals(before, Given.head());
    }

    @Test
    void pastedRowsGoInOnlyWhenToldToAndOnlyOnce() throws Exception {
        Sheet sheet = new Sheet("2-7", 2024);
        sheet.bring("EVALUATING");
        String look = rows(false);
        String confirm = rows(true);
        int there = count(sheet);
        long before = Given.head();
        sheet.post(Role.COORDINATOR, "/activities/imports", look)
                .then()
                .statusCode(200)
                .body("good", hasSize(190))
                .body("badRows", equalTo(10))
                .body("bad[0].row", equalTo(11))
                .body("bad[0].column", equalTo("日付"))
                .body("recorded", equalTo(0));
        assertEquals(before, Given.head());
        for (int time = 0; time < 2; time++) {
            Given.the(Role.COORDINATOR)
                    .contentType("application/json; charset=UTF-8")
                    .header("Idempotency-Key", "paste-1")
                    .body(confirm)
                    .post(sheet.path() + "/activities/imports")
                    .then()
                    .statusCode(200)
                    .body("recorded", equalTo(190));
        }
        assertEquals(there + 190, count(sheet));
        assertEquals(before + 190, Given.head());
        Sheet closed = new Sheet("2-9", 2024);
        closed.bring("SUBMITTED");
        for (String rows : List.of(look, confirm)) {
            closed.post(Role.COORDINATOR, "/activities/imports", rows).then().statusCode(409);
        }
        assertEquals(0, count(closed));
    }

    private static String rows(boolean confirm) throws Exception {
        return new ObjectMapper()
                .writeValueAsString(Map.of("text", PastedActivitiesTest.twoHundredRows(), "confirm", confirm));
    }

    private static int count(Sheet sheet) {
        return sheet.read().jsonPath().getList("activities").size();
    }

    @Test
    void theListOfAllPagesNewestFirstAndLosesNothing() {
        Sheet sheet = new Sheet("3-2", 2024);
        for (int day = 1; day <= 9; day++) {
            sheet.record(Sheet.activity("2024-05-0" + (1 + day / 2), "")).then().statusCode(201);
        }
        Set<String> seen = new HashSet<>();
        String last = "9999";
        String cursor = null;
        do {
            var request = Given.the(Role.VIEWER).queryParam("initiative", "3-2").queryParam("limit", 2);
            Response page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/activities");
            for (Map<String, String> item : page.jsonPath().<Map<String, String>>getList("items")) {
                seen.add(item.get("id"));
                assertEquals(true, item.get("date").compareTo(last) <= 0);
                last = item.get("date");
            }
            cursor = page.jsonPath().getString("nextCursor");
        } while (cursor != null);
        assertEquals(9, seen.size());
    }
}
