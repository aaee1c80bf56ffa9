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
import jp.meguri.testing.Given;
import jp.meguri.testing.HttpTest;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a request, it is told where, and nothing is stored. */
@HttpTest
class BadInputTest {

    /** A request body and the place that the answer must name. */
    record Bad(String method, String path, String body, String pointer) {
        static Bad sheet(String body, String pointer) {
            return new Bad("PATCH", "/initiatives/3-3/cycles/2024", body, pointer);
        }

        static Bad at(String path, String body, String pointer) {
            return new Bad("PATCH", path, body, pointer);
        }
    }

    private static final String LONG = "あ".repeat(10_001);
    private static final String NEW = "{\"code\":\"%s\",\"kind\":\"RELATED\",\"name\":\"%s\",\"reviewCategories\":[]}";

    private static final List<Bad> BODIES = List.of(
            Bad.sheet("", ""),
            Bad.sheet("{", ""),
            Bad.sheet("[]", ""),
            Bad.sheet("\"text\"", ""),
            Bad.sheet("{\"plan\":{\"goal\":\"a\",\"goal\":\"b\"}}", ""),
            Bad.sheet("{} {}", ""),
            Bad.sheet("{\"plan\":\"text\"}", "/plan"),
            Bad.sheet("{\"plan\":[]}", "/plan"),
            Bad.sheet("{\"plan\":{\"goal\":1}}", "/plan/goal"),
            Bad.sheet("{\"plan\":{\"goal\":true}}", "/plan/goal"),
            Bad.sheet("{\"plan\":{\"goal\":{}}}", "/plan/goal"),
            Bad.sheet("{\"plan\":{\"goal\":[\"a\"]}}", "/plan/goal"),
            Bad.sheet("{\"plan\":{\"golas\":\"a\"}}", "/plan/golas"),
            Bad.sheet("{\"status\":\"APPROVED\"}", "/status"),
            Bad.sheet("{\"updatedBy\":null}", "/updatedBy"),
            Bad.sheet("{\"evaluation\":{\"results\":[]}}", "/evaluation/results"),
            Bad.sheet("{\"a/b~c\":1}", "/a~1b~0c"),
            Bad.sheet("{\"\\ud800\":1}", ""),
            Bad.sheet("{\"plan\":{\"goal\":\"" + LONG + "\"}}", "/plan/goal"),
            Bad.sheet("{\"plan\":{\"goal\":\"a\\ud800b\"}}", "/plan/goal"),
            Bad.sheet("{\"plan\":{\"goal\":\"a\\udc00\\ud800\"}}", "/plan/goal"),
            Bad.sheet("{\"plan\":{\"goal\":\"a\\u0000b\"}}", "/plan/goal"),
            Bad.sheet("{\"plan\":{\"goal\":\"a\\u001bb\"}}", "/plan/goal"),
            Bad.sheet("{\"plan\":{\"goal\":\"" + "\u3000".repeat(10_001) + "\"}}", "/plan/goal"),
            Bad.sheet("{\"plan\":{\"goal\":\"\\u001c\\u000b\"}}", "/plan/goal"),
            Bad.sheet("{\"improvement\":{\"direction\":\"SIDEWAYS\"}}", "/improvement/direction"),
            Bad.sheet("{\"improvement\":{\"direction\":0}}", "/improvement/direction"),
            Bad.at("", "{\"title\":null}", "/title"),
            Bad.at("", "{\"title\":\"" + "あ".repeat(201) + "\"}", "/title"),
            Bad.at("", "{\"code\":\"x\"}", "/code"),
            Bad.at("", "{\"principles\":[]}", "/principles"),
            Bad.at("", "{\"principles\":[null]}", "/principles"),
            Bad.at("", "{\"principles\":[{\"number\":1,\"symbol\":\"①\",\"text\":\"x\"}]}", "/principles"),
            Bad.at("/business-categories/ア", "{\"labels\":[{\"label\":\"\",\"printedIn\":\"x\"}]}", "/labels/0/label"),
            Bad.at("/business-categories/ア", "{\"labels\":null}", "/labels"),
            Bad.at(
                    "/committees/ict",
                    "{\"reviewCategories\":[{\"category\":1,\"label\":\"x\"}]}",
                    "/reviewCategories/0/category"),
            Bad.at("/committees/ict", "{\"number\":\"1\"}", "/number"),
            Bad.at("/committees/ict", "{\"number\":1.5}", "/number"),
            Bad.at("/committees/ict", "{\"number\":99999999999999}", "/number"),
            Bad.at("/initiatives/1-1", "{\"committees\":[\"ict\",\"none\"]}", "/committees/1"),
            Bad.at("/initiatives/1-1", "{\"scenes\":[9]}", "/scenes/0"),
            Bad.at("/initiatives/1-1", "{\"scenes\":[null]}", "/scenes"),
            Bad.at("/initiatives/1-1", "{\"category\":{\"code\":\"ン\"}}", "/category/code"),
            Bad.at("/initiatives/1-1", "{\"name\":\"a\\u0000\"}", "/name"),
            new Bad("PUT", "/initiatives/1-1/indicators/1/targets/2024", "{\"printed\":\"がんばる\"}", "/printed"),
            new Bad("PUT", "/initiatives/1-1/indicators/1/targets/2023", "{\"printed\":\"→\"}", "/printed"),
            new Bad("PUT", "/initiatives/1-1/indicators/1/targets/2024", "{\"printed\":3}", "/printed"),
            new Bad("PUT", "/initiatives/1-1/indicators/1/targets/2024", "{}", "/printed"),
            new Bad("PUT", "/initiatives/1-1/indicators/1/targets/2024", "", ""),
            new Bad("PUT", "/initiatives/1-1/indicators/1/targets/24", "{\"printed\":\"実施\"}", "fiscalYear"),
            new Bad("POST", "/initiatives/3-3/cycles/2024/transitions", "{\"action\":\"skip\"}", "/action"),
            new Bad("POST", "/initiatives/3-3/cycles/2024/transitions", "{}", "/action"),
            new Bad("POST", "/committees", NEW.formatted("Big Letters", "x"), "/code"),
            new Bad("POST", "/committees", NEW.formatted("ok", ""), "/name"),
            new Bad("POST", "/committees", "{\"code\":\"ok\",\"kind\":\"CLUB\"}", "/kind"),
            new Bad("POST", "/committees", "nonsense", ""),
            new Bad("POST", "/committees", "{\"id\":1}", "/id"));

    @Test
    void whatIsWrongInABodyIsNamedAndNothingIsStored() {
        long before = Given.head();
        List<String> wrong = new ArrayList<>();
        for (Bad bad : BODIES) {
            RequestSpecification request = Given.the(Role.ADMIN)
                    .contentType(bad.method().equals("PATCH") ? PATCH : "application/json")
                    .body(bad.body().getBytes(StandardCharsets.UTF_8));
            if (!bad.path().equals("/committees")) {
                request.header("If-Match", Given.etag(bad.path().replaceFirst("/indicators.*|/transitions", "")));
            }
            expect(wrong, bad + "", request.request(bad.method(), bad.path()), 400, bad.pointer());
        }
        assertTrue(wrong.isEmpty(), String.join("\n", wrong));
        assertEquals(before, Given.head());
    }

    @Test
    void everyChangeNeedsThePresentState() {
        long before = Given.head();
        List<String> wrong = new ArrayList<>();
        for (String[] change : new String[][] {
            {"PATCH", "", "{\"title\":\"x\"}"},
            {"PATCH", "/business-categories/ア", "{\"note\":\"x\"}"},
            {"PATCH", "/committees/ict", "{\"aim\":\"x\"}"},
            {"PATCH", "/initiatives/1-1", "{\"name\":\"x\"}"},
            {"PATCH", "/initiatives/1-1/cycles/2024", "{\"plan\":{\"goal\":\"x\"}}"},
            {"POST", "/initiatives/1-1/cycles/2024/transitions", "{\"action\":\"confirmPlan\"}"},
            {"PUT", "/initiatives/1-1/indicators/1/targets/2024", "{\"printed\":\"実施\"}"}
        }) {
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
            "/initiatives/9-9", "/initiatives/1-1/cycles/2023", "/initiatives/1-1/cycles/2030", "/committees/none",
            "/business-categories/ン", "/business-categories/あ", "/initiatives/9-9/cycles/2024", "/nothing"
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
