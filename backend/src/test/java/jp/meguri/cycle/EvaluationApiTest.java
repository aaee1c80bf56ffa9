package jp.meguri.cycle;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import jp.meguri.identity.Role;
import jp.meguri.testing.Given;
import jp.meguri.testing.HttpTest;
import jp.meguri.testing.Sheet;
import org.junit.jupiter.api.Test;

@HttpTest
class EvaluationApiTest {

    private static final String SURVEY = """
            "survey":{"distributed":200,"collected":150,"valid":143,"answers":[
            {"choice":"とても満足","number":80},{"choice":"満足","number":41},{"choice":"不満","number":22}]}""";

    @Test
    void aRateIsPooledAndItsNumeratorIsKeptAtTheSubmission() {
        Sheet sheet = new Sheet("3-1", 2024);
        sheet.bring("EVALUATING");
        sheet.record(Sheet.activity("2024-11-10", SURVEY)).then().statusCode(201);
        sheet.record(Sheet.activity("2024-12-10", "")).then().statusCode(201);
        sheet.read()
                .then()
                .body("evaluation.results[0].value", equalTo(84.61f))
                .body("evaluation.results[0].survey.numerator", equalTo(121))
                .body("evaluation.results[0].survey.choicesProposed", equalTo(true))
                .body("evaluation.result.choices", nullValue())
                .body("proposal.achievement", equalTo("ACHIEVED"));
        sheet.write("{\"evaluation\":{\"result\":{\"choices\":[\"とても満足\"]}}}")
                .then()
                .body("evaluation.results[0].value", equalTo(55.94f))
                .body("proposal.achievement", equalTo("NOT_ACHIEVED"));
        sheet.write("{\"evaluation\":{\"rating\":\"B\",\"result\":{\"choices\":null}}}");
        sheet.move(Role.COORDINATOR, "submit", null)
                .then()
                .statusCode(200)
                .body("evaluation.result.choices", contains("とても満足", "満足"));
    }

    @Test
    void wordsAreTickedWithTheirEvidence() {
        Sheet sheet = new Sheet("1-1", 2024);
        String id = sheet.record(Sheet.activity("2024-06-01", "\"words\":[\"配布\"]"))
                .jsonPath()
                .getString("id");
        sheet.read()
                .then()
                .body("evaluation.results[0].words.word", contains("配布", "検討"))
                .body("evaluation.results[0].words.shown", contains(true, false))
                .body("evaluation.results[0].words[0].evidence", contains(id))
                .body("proposal.achievement", equalTo("PARTIAL"))
                .body("proposal.sentence", equalTo("「配布」は6/1の記録で確かめられます。「検討」を示す記録はありません。"));
        sheet.write("{\"evaluation\":{\"result\":{\"words\":[\"配布\",\"検討\"],\"reason\":\"会議録で確かめた\"}}}")
                .then()
                .body("evaluation.results[0].source", equalTo("OVERRIDDEN"))
                .body("evaluation.results[0].computedWords", contains("配布"))
                .body("proposal.achievement", equalTo("ACHIEVED"));
    }

    @Test
    void aPersonsWordAboutTheResultIsChecked() {
        Sheet sheet = new Sheet("2-7", 2026);
        sheet.bring("EVALUATING");
        refused(sheet, "{\"value\":4}", "/evaluation/result/reason");
        refused(sheet, "{\"value\":4,\"reason\":\"r\",\"absence\":\"CALCULATING\"}", "/evaluation/result/absence");
        refused(sheet, "{\"words\":[\"配布\"],\"reason\":\"r\"}", "/evaluation/result/words");
        refused(sheet, "{\"value\":-1,\"reason\":\"r\"}", "/evaluation/result/value");
        refused(sheet, "{\"value\":1.234,\"reason\":\"r\"}", "/evaluation/result/value");
        refused(new Sheet("3-1", 2026), "{\"value\":101,\"reason\":\"r\"}", "/evaluation/result/value");
        sheet.write("{\"evaluation\":{\"rating\":\"Z\"}}")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/evaluation/rating"));
        sheet.move(Role.COORDINATOR, "submit", null)
                .then()
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/evaluation/rating", "/evaluation/result"));
        sheet.write("{\"evaluation\":{\"result\":{\"absence\":\"NOT_APPLICABLE\"}}}")
                .then()
                .body("evaluation.results[0].source", equalTo("ABSENT"))
                .body("evaluation.results[0].value", nullValue())
                .body("proposal.achievement", equalTo("UNDETERMINED"));
    }

    private static void refused(Sheet sheet, String result, String pointer) {
        sheet.write("{\"evaluation\":{\"result\":" + result + "}}")
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem(pointer));
    }

    @Test
    void approvingAfterTheSourceOfAnArrowChangedWarnsAndTheYearKeepsItsTarget() {
        // 2026 of 2-11 is an arrow to 2025.
        Sheet sheet = new Sheet("2-11", 2026);
        sheet.bring("EVALUATING");
        sheet.record(Sheet.activity("2026-06-01", "\"words\":[\"運用\"]"));
        sheet.write("{\"evaluation\":{\"rating\":\"A\"}}");
        sheet.bring("SUBMITTED");
        amend("2-11", 2025, "検討・運用");
        sheet.read()
                .then()
                .body("targetChanged", equalTo(true))
                .body("agreedTarget", equalTo("運用"))
                .body("target.resolved", equalTo("検討・運用"));
        long before = Given.head();
        sheet.move(Role.MANAGER, "approve", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/target-changed"));
        assertEquals(before, Given.head());
        sheet.approveKnowingTheTarget()
                .then()
                .statusCode(200)
                .body("agreedTarget", equalTo("検討・運用"))
                .body("targetChanged", equalTo(false));
        amend("2-11", 2025, "運用");
        sheet.read()
                .then()
                .body("targetChanged", equalTo(true))
                .body("evaluation.results[0].words.word", contains("検討", "運用"));
    }

    private static void amend(String initiative, int year, String printed) {
        String path = "/initiatives/" + initiative;
        Given.the(Role.ADMIN)
                .contentType("application/json")
                .header("If-Match", Given.etag(path))
                .body(("{\"printed\":\"" + printed + "\"}").getBytes(StandardCharsets.UTF_8))
                .put(path + "/indicators/1/targets/" + year)
                .then()
                .statusCode(200);
    }

    @Test
    void anApprovedImprovementBeginsTheNextYear() {
        Sheet first = new Sheet("2-1", 2024);
        Sheet second = new Sheet("2-1", 2025);
        Sheet third = new Sheet("2-1", 2026);
        improve(first, "案内先に学校を加える");
        second.read()
                .then()
                .body("carriedOver.fiscalYear", equalTo(2024))
                .body("carriedOver.text", equalTo("案内先に学校を加える"))
                .body("plan.actions", equalTo("案内先に学校を加える"));
        Given.the(Role.AUDITOR)
                .queryParam("subject", second.subject())
                .get("/ledger")
                .then()
                .body("items.action", hasItem("cycle.carryOver"));
        // Approved again with other words, before anybody touched the plan: the plan follows.
        first.bring("EVALUATING");
        improve(first, "案内先に学校と職場を加える");
        second.read().then().body("plan.actions", equalTo("案内先に学校と職場を加える"));

        third.write("{\"plan\":{\"actions\":\"もう書いてある\"}}");
        second.bring("EVALUATING");
        second.write("{\"evaluation\":{\"rating\":\"A\",\"result\":{\"absence\":\"NOT_MEASURED\"}}}");
        second.move(Role.COORDINATOR, "submit", null)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/followUp/outcome"));
        second.write("{\"followUp\":{\"outcome\":\"PARTLY\"}}");
        second.move(Role.COORDINATOR, "submit", null)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/followUp/reason"));
        second.write("{\"followUp\":{\"reason\":\"職場は来年\"},\"improvement\":{\"nextYear\":\"職場へ広げる\"}}");
        second.bring("APPROVED");
        third.read()
                .then()
                .body("plan.actions", equalTo("もう書いてある"))
                .body("carriedOver.text", equalTo("職場へ広げる"))
                .body("previousYear.followUp.outcome", equalTo("PARTLY"));
    }

    @Test
    void aConfirmedPlanIsToldOfTheImprovementAndStaysAsItIs() {
        Sheet first = new Sheet("2-8", 2024);
        Sheet second = new Sheet("2-8", 2025);
        second.bring("IN_PROGRESS");
        improve(first, "時期を早める");
        second.read()
                .then()
                .body("status", equalTo("IN_PROGRESS"))
                .body("carriedOver.text", equalTo("時期を早める"))
                .body("plan.actions", nullValue());
        second.bring("EVALUATING");
        second.write("{\"evaluation\":{\"rating\":\"A\",\"result\":{\"absence\":\"NOT_MEASURED\"}}}");
        second.move(Role.COORDINATOR, "submit", null)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/followUp/outcome"));
    }

    private static void improve(Sheet sheet, String nextYear) {
        sheet.bring("EVALUATING");
        sheet.write("{\"evaluation\":{\"rating\":\"A\",\"result\":{\"absence\":\"NOT_MEASURED\"}},"
                        + "\"improvement\":{\"nextYear\":\"" + nextYear + "\"}}")
                .then()
                .statusCode(200);
        sheet.bring("APPROVED");
    }
}
