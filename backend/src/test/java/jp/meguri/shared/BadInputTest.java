package jp.meguri.shared;

import static jp.meguri.testing.Given.PATCH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jp.meguri.identity.Role;
import jp.meguri.testing.Council;
import jp.meguri.testing.Given;
import jp.meguri.testing.HttpTest;
import jp.meguri.testing.Sheet;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a request, it is told where, and nothing is stored. */
@HttpTest
class BadInputTest {

    @Test
    void whatIsWrongInABodyIsNamedAndNothingIsStored() {
        List<BadBody> all = new ArrayList<>(BadBody.ALL);
        all.addAll(BadMeetingBody.all());
        long before = Given.head();
        List<String> wrong = new ArrayList<>();
        all.forEach(bad -> tell(wrong, bad));
        assertTrue(wrong.isEmpty(), String.join("\n", wrong));
        assertEquals(before, Given.head());
    }

    private static void tell(List<String> wrong, BadBody bad) {
        RequestSpecification request = Given.the(Role.ADMIN)
                .contentType(bad.method().equals("PATCH") ? PATCH : "application/json")
                .body(bad.body().getBytes(StandardCharsets.UTF_8));
        if (!bad.makes()) {
            request.header("If-Match", Given.etag(bad.path().replaceFirst("/indicators.*|/transitions|/opinions", "")));
        }
        expect(wrong, bad + "", request.request(bad.method(), bad.path()), 400, bad.pointer());
    }

    /** A record of this kind below a sheet. */
    private static String made(String kind) {
        Sheet sheet = new Sheet("1-1", 2024);
        Response made = kind.equals("comments")
                ? sheet.comment(Role.COORDINATOR, "PLAN", "x")
                : sheet.record(Sheet.activity("2024-06-18", ""));
        return sheet.path() + "/" + kind + "/" + made.jsonPath().getString("id");
    }

    @Test
    void everyChangeNeedsThePresentState() {
        List<String> wrong = new ArrayList<>();
        Council council = Council.on("ict", "2026-05-10");
        String item = council.add("x", "");
        String action = council.agree(item, "x", "");
        String[][] changes = {
            {"PATCH", "", "{\"title\":\"x\"}"},
            {"PATCH", "/business-categories/ア", "{\"note\":\"x\"}"},
            {"PATCH", "/committees/ict", "{\"aim\":\"x\"}"},
            {"PATCH", "/initiatives/1-1", "{\"name\":\"x\"}"},
            {"PATCH", "/initiatives/1-1/cycles/2024", "{\"plan\":{\"goal\":\"x\"}}"},
            {"POST", "/initiatives/1-1/cycles/2024/transitions", "{\"action\":\"confirmPlan\"}"},
            {"PATCH", made("activities"), "{\"title\":\"x\"}"},
            {"DELETE", made("activities"), ""},
            {"POST", made("comments") + "/transitions", "{\"action\":\"resolve\"}"},
            {"PUT", "/initiatives/1-1/indicators/1/targets/2024", "{\"printed\":\"実施\"}"},
            {"PATCH", council.path(), "{\"observers\":1}"},
            {"DELETE", council.path(), ""},
            {"POST", council.path() + "/transitions", "{\"action\":\"convene\"}"},
            {"PATCH", item, "{\"title\":\"x\"}"},
            {"DELETE", item, ""},
            {"PATCH", action, "{\"text\":\"x\"}"},
            {"DELETE", action, ""}
        };
        long before = Given.head();
        for (String[] change : changes) {
            for (String basis : new String[] {null, "\"99999-0\"", "\"\"", "W/\"0-0\"", "nonsense"}) {
                RequestSpecification request = Given.the(Role.ADMIN)
                        .contentType(change[0].equals("PATCH") ? PATCH : "application/json")
                        .body(change[2].getBytes(StandardCharsets.UTF_8));
                if (basis != null) {
                    request.header("If-Match", basis);
                }
                int status = request.request(change[0], change[1]).statusCode();
                int expected = basis == null ? 428 : basis.equals("nonsense") ? 400 : 412;
                if (status != expected) {
                    wrong.add(change[0] + " " + change[1] + " with " + basis + " answers " + status);
                }
            }
        }
        assertTrue(wrong.isEmpty(), String.join("\n", wrong));
        assertEquals(before, Given.head());
    }

    @Test
    void invalidUtf8IsRefused() {
        long before = Given.head();
        String sheet = "/initiatives/3-3/cycles/2024";
        byte[] body = "{\"plan\":{\"goal\":\"??\"}}".getBytes(StandardCharsets.ISO_8859_1);
        body[17] = (byte) 0xC3;
        body[18] = (byte) 0x28;
        Given.the(Role.ADMIN)
                .contentType(PATCH)
                .header("If-Match", Given.etag(sheet))
                .body(body)
                .patch(sheet)
                .then()
                .statusCode(400);
        assertEquals(before, Given.head());
    }

    @Test
    void parametersAreCheckedOneByOne() {
        List<String> wrong = new ArrayList<>();
        for (String[] one : new String[][] {
            {"/cycles?fiscalYear=24", "fiscalYear"},
            {"/activities?fiscalYear=24", "fiscalYear"},
            {"/activities?kind=PARTY", "?kind"},
            {"/activities?limit=201", "?limit"},
            {"/activities?cursor=MQ", "?cursor"},
            {"/activities?since=2024", "?since"},
            {"/initiatives/1-1/cycles/2024/activities?limit=0", "?limit"},
            {"/initiatives/1-1/cycles/24/comments", "fiscalYear"},
            {"/cycles?fiscalYear=abc", "fiscalYear"},
            {"/cycles?fiscalYear=99999999999", "fiscalYear"},
            {"/cycles?status=DONE", "?status"},
            {"/cycles?limit=0", "?limit"},
            {"/cycles?limit=201", "?limit"},
            {"/cycles?cursor=%3F%3F", "?cursor"},
            {"/cycles?cursor=MQ", "?cursor"},
            {"/cycles?fiscalyear=2024", "?fiscalyear"},
            {"/cycles?status=PLANNING&status=APPROVED", "?status"},
            {"/initiatives?principle=0", "?principle"},
            {"/initiatives?q=" + "a".repeat(201), "?q"},
            {"/initiatives/1-1/cycles/1988", "fiscalYear"},
            {"/initiatives/1-1/cycles/24", "fiscalYear"},
            {"/ledger?limit=1000", "?limit"},
            {"/ledger?after=-1", "?after"},
            {"/export?format=xml", "?format"},
            {"/meetings?from=2024-5-1", "?from"},
            {"/meetings?from=%2B12345-01-01", "?from"},
            {"/meetings?status=OVER", "?status"},
            {"/meetings?cursor=MQ", "?cursor"},
            {"/meetings?limit=0", "?limit"},
            {"/actions?state=LATER", "?state"},
            {"/actions?cursor=1", "?cursor"},
            {"/initiatives/1-1/discussions?fiscalYear=24", "fiscalYear"},
            {"/committees/ict/members", "?on"},
            {"/committees/ict/members?on=today", "?on"},
            {"/business-categories?fields=title", "?fields"}
        }) {
            expect(
                    wrong,
                    one[0],
                    Given.the(Role.ADMIN).urlEncodingEnabled(false).get(one[0]),
                    400,
                    one[1]);
        }
        for (String path : new String[] {"/cycles?limit=abc", "/ledger?after=abc", "/initiatives?principle=x"}) {
            Response answer = Given.the(Role.ADMIN).get(path);
            if (answer.statusCode() < 400 || answer.statusCode() >= 500) {
                wrong.add(path + " answers " + answer.statusCode());
            }
        }
        assertTrue(wrong.isEmpty(), String.join("\n", wrong));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String path : new String[] {
            "/initiatives/9-9",
            "/initiatives/1-1/cycles/2023",
            "/initiatives/1-1/cycles/2030",
            "/committees/none",
            "/business-categories/ン",
            "/business-categories/あ",
            "/initiatives/9-9/cycles/2024",
            "/nothing",
            "/initiatives/9-9/cycles/2024/comments",
            "/initiatives/1-1/cycles/2024/comments/1",
            "/meetings/1",
            "/meetings/0190a0b0-0000-7000-8000-000000000000",
            "/meetings/0190a0b0-0000-7000-8000-000000000000/packet",
            "/meetings/0190a0b0-0000-7000-8000-000000000000/agenda/x",
            "/committees/none/members?on=2024-05-10",
            "/initiatives/1-1/cycles/2024/activities/0190a0b0-0000-7000-8000-000000000000"
        }) {
            assertEquals(404, Given.the(Role.ADMIN).get(path).statusCode(), path);
        }
    }

    @Test
    void theFullWidthYearOfAnAddressIsRead() {
        Given.the(Role.ADMIN).get("/initiatives/1-1/cycles/２０２４").then().statusCode(200);
    }

    @Test
    void tooMuchIsTooLargeAndAnotherMediaTypeIsRefused() {
        String sheet = "/initiatives/3-3/cycles/2024";
        String tag = Given.etag(sheet);
        Given.the(Role.ADMIN)
                .contentType(PATCH)
                .header("If-Match", tag)
                .body("x".repeat(1_100_000))
                .patch(sheet)
                .then()
                .statusCode(413);
        Given.the(Role.ADMIN)
                .contentType("application/json")
                .header("If-Match", tag)
                .body("{}")
                .patch(sheet)
                .then()
                .statusCode(415);
        Given.the(Role.ADMIN)
                .header("If-Match", "5-abc")
                .contentType(PATCH)
                .body("{}")
                .patch(sheet)
                .then()
                .statusCode(400);
        assertTrue(List.of(404, 405)
                .contains(Given.the(Role.ADMIN).delete("/committees/ict").statusCode()));
    }

    private static void expect(List<String> wrong, String what, Response answer, int status, String pointer) {
        List<String> pointers =
                answer.statusCode() == 400 ? answer.jsonPath().getList("violations.pointer") : List.of();
        if (answer.statusCode() != status
                || pointers == null
                || pointers.stream().noneMatch(told -> told.equals(pointer) || told.startsWith(pointer + "/"))) {
            String text = answer.asString();
            wrong.add((what.length() > 150 ? what.substring(0, 150) : what) + "\n  answers " + answer.statusCode() + " "
                    + text.substring(0, Math.min(300, text.length())));
        }
    }
}
