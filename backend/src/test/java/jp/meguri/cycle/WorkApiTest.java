package jp.meguri.cycle;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jp.meguri.identity.Role;
import jp.meguri.testing.Given;
import jp.meguri.testing.HttpTest;
import jp.meguri.testing.Sheet;
import org.junit.jupiter.api.Test;

/** Who is responsible, what waits for whom, and what people say to each other about a sheet. */
@HttpTest
class WorkApiTest {

    @Test
    void aSheetWaitsForWhoeverIsResponsibleThenForAReviewerThenForTheOneWhoHasToMendIt() {
        mine().body("items.kind", not(hasItem("TO_WRITE")));
        Given.patch("/initiatives/2-2", "{\"owner\":\"responsible\",\"department\":\"高齢福祉係\",\"themes\":[\"認知症\"]}")
                .then()
                .statusCode(200)
                .body("ownerName", equalTo("試験 responsible"))
                .body("themes", contains("認知症"));
        Sheet sheet = new Sheet("2-2", 2024);
        mine().body("items.initiative", hasItem("2-2"))
                .body("items.find { it.initiative == '2-2' }.kind", equalTo("TO_WRITE"))
                .body("items.find { it.initiative == '2-2' }.due.step", equalTo("PLAN"))
                .body("items.find { it.initiative == '2-2' }.due.date", equalTo("2024-05-31"))
                .body("unowned.initiative", not(hasItem("2-2")));
        sheet.bring("SUBMITTED");
        Given.the(Role.MANAGER)
                .get("/work")
                .then()
                .body("items.findAll { it.kind == 'TO_REVIEW' }.initiative", hasItem("2-2"));
        // Whoever submitted does not review it.
        Given.the(Role.COORDINATOR).get("/work").then().body("items.findAll { it.kind == 'TO_REVIEW' }", empty());
        sheet.move(Role.MANAGER, "sendBack", "数字を入れてください。");
        mine().body("items[0].kind", equalTo("RETURNED")).body("items[0].returned.reason", equalTo("数字を入れてください。"));
        Given.the(Role.VIEWER).get("/work").then().body("items", empty()).body("unowned", empty());
    }

    private static io.restassured.response.ValidatableResponse mine() {
        return Given.person("responsible", Role.COORDINATOR).get("/work").then().statusCode(200);
    }

    @Test
    void onlyWhoeverWritesSheetsCanBeResponsible() {
        Given.the(Role.VIEWER).get().then().statusCode(200);
        for (String owner : new String[] {"viewer", "nobody-at-all"}) {
            Given.patch("/initiatives/2-3", "{\"owner\":\"" + owner + "\"}")
                    .then()
                    .statusCode(400)
                    .body("violations[0].pointer", equalTo("/owner"));
        }
        Given.the(Role.COORDINATOR)
                .get("/people")
                .then()
                .statusCode(200)
                .body("items.username", hasItem("coordinator"))
                .body("items.username", not(hasItem("viewer")));
    }

    @Test
    void commentsOutliveAReturnAndAreSettledAndOpenedAgain() {
        Sheet sheet = new Sheet("2-5", 2024);
        sheet.bring("SUBMITTED");
        String before = Given.etag(sheet.path());
        var made = sheet.comment(Role.MANAGER, "EVALUATION", "内訳を書いてください。");
        made.then().statusCode(201).body("authorName", equalTo("試験 manager"));
        assertNotEquals(before, Given.etag(sheet.path()));
        // Somebody's comment refuses nobody who moves the sheet.
        sheet.move(Given.the(Role.MANAGER), before, "sendBack", "コメントを見てください。")
                .then()
                .statusCode(200);
        sheet.read().then().body("openComments", equalTo(1));
        Given.the(Role.VIEWER)
                .get(sheet.path() + "/comments")
                .then()
                .body("items", hasSize(1))
                .body("items[0].text", equalTo("内訳を書いてください。"));
        String path = sheet.path() + "/comments/" + made.jsonPath().getString("id");
        move(path, "resolve").then().statusCode(200).body("resolution.by", equalTo("coordinator"));
        sheet.read().then().body("openComments", equalTo(0));
        move(path, "resolve").then().statusCode(409);
        move(path, "reopen").then().statusCode(200);
        sheet.read().then().body("openComments", equalTo(1));
        for (String bad : new String[] {"", "  ", "あ".repeat(2_001)}) {
            sheet.comment(Role.COORDINATOR, "PLAN", bad)
                    .then()
                    .statusCode(400)
                    .body("violations[0].pointer", equalTo("/text"));
        }
    }

    private static io.restassured.response.Response move(String comment, String action) {
        return Given.the(Role.COORDINATOR)
                .contentType("application/json")
                .header("If-Match", Given.etag(comment))
                .body("{\"action\":\"" + action + "\"}")
                .post(comment + "/transitions");
    }

    @Test
    void theOfficesOwnDatesAndScaleReplaceTheSystems() {
        Given.the(Role.VIEWER).get().then().body("dueDates", equalTo(null)).body("effective.ratings", hasSize(4));
        Given.patch(
                        "",
                        "{\"dueDates\":{\"plan\":{\"fiscalYearsLater\":0,\"month\":6,\"day\":31},\"midYear\":{\"fiscalYearsLater\":0,\"month\":5,\"day\":1},"
                                + "\"results\":{\"fiscalYearsLater\":1,\"month\":4,\"day\":30},\"approval\":{\"fiscalYearsLater\":1,\"month\":6,\"day\":30}}}")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/dueDates/midYear"));
        Given.patch(
                        "",
                        "{\"dueDates\":{\"plan\":{\"fiscalYearsLater\":0,\"month\":6,\"day\":31},\"midYear\":{\"fiscalYearsLater\":0,\"month\":11,\"day\":1},"
                                + "\"results\":{\"fiscalYearsLater\":1,\"month\":4,\"day\":30},\"approval\":{\"fiscalYearsLater\":1,\"month\":6,\"day\":30}}}")
                .then()
                .statusCode(200);
        new Sheet("3-3", 2025)
                .read()
                .then()
                .body("dueDays.plan", equalTo("2025-06-30"))
                .body("dueDays.results", equalTo("2026-04-30"));
        String four = "{\"code\":\"A\",\"symbol\":\"◎\",\"label\":\"達成\",\"spoken\":\"二重丸\",\"offered\":true}";
        Given.patch("", "{\"ratings\":[" + four + "]}")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/ratings"));
        Given.patch("", "{\"dueDates\":null}").then().statusCode(200);
    }
}
