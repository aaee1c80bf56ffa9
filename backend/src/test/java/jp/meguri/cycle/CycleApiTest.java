package jp.meguri.cycle;

import static jp.meguri.testing.Given.PATCH;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.util.Map;
import jp.meguri.identity.Role;
import jp.meguri.testing.Given;
import jp.meguri.testing.HttpTest;
import org.junit.jupiter.api.Test;

@HttpTest
class CycleApiTest {

    private static final String DIFFICULT = "髙𠮷①（旧）ク\r\nＡＣＰ　―\t🏥" + "長い文章。".repeat(900);

    @Test
    void whatIsWrittenIsThereWithItsEntryInTheLedger() throws Exception {
        String sheet = "/initiatives/3-1/cycles/2024";
        long before = Given.head();
        String body = new ObjectMapper()
                .writeValueAsString(
                        Map.of("plan", Map.of("goal", DIFFICULT), "improvement", Map.of("direction", "EXPAND")));
        Response saved = Given.the(Role.COORDINATOR)
                .contentType(PATCH)
                .header("If-Match", Given.etag(sheet))
                .header("Meguri-Reason", "%E8%AA%A4%E8%A8%98%E3%81%AE%E8%A8%82%E6%AD%A3")
                .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .patch(sheet);
        saved.then()
                .statusCode(200)
                .body("plan.goal", equalTo(DIFFICULT))
                .body("improvement.direction", equalTo("EXPAND"))
                .body("updatedBy", equalTo("試験 coordinator"))
                .body("updatedAt", endsWith("+09:00"));
        Given.the(Role.VIEWER)
                .get(sheet)
                .then()
                .statusCode(200)
                .header("ETag", saved.header("ETag"))
                .body("plan.goal", equalTo(DIFFICULT))
                .body("plan.situation", nullValue());
        Given.the(Role.AUDITOR)
                .queryParam("after", before)
                .get("/ledger")
                .then()
                .body("items", hasSize(1))
                .body("items[0].action", equalTo("cycle.revise"))
                .body("items[0].subject", equalTo("initiatives/3-1/cycles/2024"))
                .body("items[0].reason", equalTo("誤記の訂正"))
                .body("items[0].actor.id", equalTo("coordinator"))
                .body("items[0].actor.channel", equalTo("WEB"))
                .body("items[0].changes.pointer", contains("/plan/goal", "/improvement/direction"))
                .body("items[0].changes[0].before", nullValue())
                .body("items[0].changes[0].after", equalTo(DIFFICULT));
    }

    @Test
    void nullClearsAndAnEmptyTextIsNoText() {
        String sheet = "/initiatives/2-2/cycles/2024";
        Given.patch(sheet, "{\"plan\":{\"goal\":\"目標\",\"situation\":\"現状\"}}")
                .then()
                .statusCode(200);
        Given.patch(sheet, "{\"plan\":{\"goal\":null,\"situation\":\"\"}}")
                .then()
                .statusCode(200)
                .body("plan.goal", nullValue())
                .body("plan.situation", nullValue());
    }

    @Test
    void whoeverIsLateIsToldWhatStandsThereAndLosesNothing() {
        String sheet = "/initiatives/2-3/cycles/2024";
        String read = Given.etag(sheet);
        String first = Given.patch(sheet, "{\"plan\":{\"goal\":\"先の人\"}}").header("ETag");
        Given.the(Role.COORDINATOR)
                .contentType(PATCH)
                .header("If-Match", read)
                .body("{\"plan\":{\"goal\":\"あとの人\"}}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .patch(sheet)
                .then()
                .statusCode(412)
                .header("ETag", first)
                .body("type", equalTo("/problems/stale-version"))
                .body("current.etag", equalTo(first))
                .body("current.updatedBy", equalTo("試験 admin"))
                .body("current.updatedAt", notNullValue());
        Given.the(Role.VIEWER).get(sheet).then().body("plan.goal", equalTo("先の人"));
    }

    @Test
    void aChangeWithoutItsBasisIsRefused() {
        String sheet = "/initiatives/2-4/cycles/2024";
        for (String header : new String[] {null, "", "*"}) {
            var request = Given.the(Role.COORDINATOR).contentType(PATCH).body("{}");
            (header == null ? request : request.header("If-Match", header))
                    .patch(sheet)
                    .then()
                    .statusCode(428)
                    .body("violations[0].pointer", equalTo("If-Match"));
        }
        Given.the(Role.COORDINATOR)
                .contentType(PATCH)
                .header("If-Match", "W/" + Given.etag(sheet))
                .body("{}")
                .patch(sheet)
                .then()
                .statusCode(412);
    }

    @Test
    void savingWhatIsThereAlreadyWritesNothing() {
        String sheet = "/initiatives/2-5/cycles/2024";
        String tag = Given.patch(sheet, "{\"plan\":{\"goal\":\"同じ\"}}").header("ETag");
        long before = Given.head();
        Given.patch(sheet, "{\"plan\":{\"goal\":\"同じ\"}}")
                .then()
                .statusCode(200)
                .header("ETag", tag);
        assertEquals(before, Given.head());
    }

    @Test
    void aReaderWhoHoldsTheStateGets304UntilSomethingShownChanges() {
        String sheet = "/initiatives/2-6/cycles/2025";
        String tag = Given.etag(sheet);
        Given.the(Role.VIEWER)
                .header("If-None-Match", tag)
                .get(sheet)
                .then()
                .statusCode(304)
                .header("ETag", tag);
        Given.patch("/initiatives/2-6/cycles/2024", "{\"improvement\":{\"nextYear\":\"来年度へ\"}}")
                .then()
                .statusCode(200);
        Response again = Given.the(Role.VIEWER).header("If-None-Match", tag).get(sheet);
        again.then().statusCode(200).body("previousYear.improvement.nextYear", equalTo("来年度へ"));
        assertNotEquals(tag, again.header("ETag"));
        // What is shown beside the sheet refuses nobody who writes into it.
        Given.the(Role.COORDINATOR)
                .contentType(PATCH)
                .header("If-Match", tag)
                .body("{\"plan\":{\"goal\":\"x\"}}")
                .patch(sheet)
                .then()
                .statusCode(200);
    }

    @Test
    void theBoardHasOneRowForEachInitiativeInPrintedOrderAndPages() {
        Given.the(Role.VIEWER)
                .queryParam("fiscalYear", 2026)
                .get("/cycles")
                .then()
                .statusCode(200)
                .body("items", hasSize(17))
                .body(
                        "items.initiative",
                        contains(
                                "1-1", "1-2", "1-3", "2-1", "2-2", "2-3", "2-4", "2-5", "2-6", "2-7", "2-8", "2-9",
                                "2-10", "2-11", "3-1", "3-2", "3-3"))
                .body("nextCursor", nullValue());
        int rows = 0;
        String cursor = null;
        do {
            var request = Given.the(Role.VIEWER).queryParam("limit", 7);
            Response page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/cycles");
            rows += page.jsonPath().getList("items").size();
            cursor = page.jsonPath().getString("nextCursor");
            if (cursor != null) {
                page.then().header("Link", containsString("rel=\"next\""));
            }
        } while (cursor != null);
        assertEquals(51, rows);
    }

    @Test
    void progressFollowsWhatIsWritten() {
        String sheet = "/initiatives/1-2/cycles/2026";
        Given.patch(
                sheet,
                "{\"plan\":{\"goal\":\"g\",\"situation\":\"s\",\"actions\":\"a\"},\"evaluation\":{\"committeeOpinion\":\"o\"}}");
        Given.the(Role.VIEWER)
                .queryParam("fiscalYear", 2026)
                .queryParam("initiative", "1-2")
                .get("/cycles")
                .then()
                .body("items", hasSize(1))
                .body("items[0].progress.plan", equalTo("FILLED"))
                .body("items[0].progress.execution", equalTo("EMPTY"))
                .body("items[0].progress.evaluation", equalTo("STARTED"));
    }
}
