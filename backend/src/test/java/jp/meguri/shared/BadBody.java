package jp.meguri.shared;

import java.util.List;
import jp.meguri.testing.Sheet;

/** A request body with a fault, and the place that the answer must name. */
record BadBody(String method, String path, String body, String pointer) {

    private static final String LONG = "あ".repeat(10_001);
    private static final String DUE = """
            {"dueDates":{"plan":{"fiscalYearsLater":0,"month":%d,"day":31},
             "midYear":{"fiscalYearsLater":0,"month":%d,"day":30},
             "results":{"fiscalYearsLater":1,"month":5,"day":31},
             "approval":{"fiscalYearsLater":1,"month":7,"day":31}}}""";
    private static final String YEAR = "/initiatives/3-3/cycles/2024";
    private static final String NEW = "{\"code\":\"%s\",\"kind\":\"RELATED\",\"name\":\"%s\",\"reviewCategories\":[]}";

    static final List<BadBody> ALL = List.of(
            sheet("", ""),
            sheet("{", ""),
            sheet("[]", ""),
            sheet("\"text\"", ""),
            sheet("{\"plan\":{\"goal\":\"a\",\"goal\":\"b\"}}", ""),
            sheet("{} {}", ""),
            sheet("{\"plan\":\"text\"}", "/plan"),
            sheet("{\"plan\":[]}", "/plan"),
            sheet("{\"plan\":{\"goal\":1}}", "/plan/goal"),
            sheet("{\"plan\":{\"goal\":true}}", "/plan/goal"),
            sheet("{\"plan\":{\"goal\":{}}}", "/plan/goal"),
            sheet("{\"plan\":{\"goal\":[\"a\"]}}", "/plan/goal"),
            sheet("{\"plan\":{\"golas\":\"a\"}}", "/plan/golas"),
            sheet("{\"status\":\"APPROVED\"}", "/status"),
            sheet("{\"updatedBy\":null}", "/updatedBy"),
            sheet("{\"evaluation\":{\"results\":[]}}", "/evaluation/results"),
            sheet("{\"a/b~c\":1}", "/a~1b~0c"),
            sheet("{\"\\ud800\":1}", ""),
            sheet("{\"plan\":{\"goal\":\"" + LONG + "\"}}", "/plan/goal"),
            sheet("{\"plan\":{\"goal\":\"a\\ud800b\"}}", "/plan/goal"),
            sheet("{\"plan\":{\"goal\":\"a\\udc00\\ud800\"}}", "/plan/goal"),
            sheet("{\"plan\":{\"goal\":\"a\\u0000b\"}}", "/plan/goal"),
            sheet("{\"plan\":{\"goal\":\"a\\u001bb\"}}", "/plan/goal"),
            sheet("{\"plan\":{\"goal\":\"" + "\u3000".repeat(10_001) + "\"}}", "/plan/goal"),
            sheet("{\"plan\":{\"goal\":\"\\u001c\\u000b\"}}", "/plan/goal"),
            sheet("{\"improvement\":{\"direction\":\"SIDEWAYS\"}}", "/improvement/direction"),
            sheet("{\"improvement\":{\"direction\":0}}", "/improvement/direction"),
            sheet("{\"evaluation\":{\"rating\":\"Z\"}}", "/evaluation/rating"),
            sheet("{\"evaluation\":{\"result\":{\"value\":1}}}", "/evaluation/result/reason"),
            sheet("{\"evaluation\":{\"result\":{\"value\":\"1\"}}}", "/evaluation/result/value"),
            sheet("{\"evaluation\":{\"result\":{\"absence\":\"LAZY\"}}}", "/evaluation/result/absence"),
            sheet("{\"evaluation\":{\"result\":{\"choices\":[]}}}", "/evaluation/result/choices"),
            sheet("{\"followUp\":{\"outcome\":\"MAYBE\"}}", "/followUp/outcome"),
            sheet("{\"carriedOver\":null}", "/carriedOver"),
            sheet("{\"agreedTarget\":\"x\"}", "/agreedTarget"),
            sheet("{\"activities\":[]}", "/activities"),
            at("", DUE.formatted(13, 10), "/dueDates/plan/month"),
            at("", DUE.formatted(5, 4), "/dueDates/midYear"),
            at("", "{\"dueDates\":{\"plan\":null}}", "/dueDates/midYear"),
            at("", "{\"ratings\":[]}", "/ratings"),
            at("", "{\"ratings\":[{\"code\":\"あ\"}]}", "/ratings/0/offered"),
            at("", "{\"effective\":null}", "/effective"),
            at("/initiatives/1-1", "{\"owner\":\"nobody\"}", "/owner"),
            at("/initiatives/1-1", "{\"themes\":[\"\"]}", "/themes"),
            at("/initiatives/1-1", "{\"themes\":null}", "/themes"),
            at("/initiatives/1-1", "{\"ownerName\":\"x\"}", "/ownerName"),
            at("", "{\"title\":null}", "/title"),
            at("", "{\"title\":\"" + "あ".repeat(201) + "\"}", "/title"),
            at("", "{\"code\":\"x\"}", "/code"),
            at("", "{\"principles\":[]}", "/principles"),
            at("", "{\"principles\":[null]}", "/principles"),
            at("", "{\"principles\":[{\"number\":1,\"symbol\":\"①\",\"text\":\"x\"}]}", "/principles"),
            at("/business-categories/ア", "{\"labels\":[{\"label\":\"\",\"printedIn\":\"x\"}]}", "/labels/0/label"),
            at("/business-categories/ア", "{\"labels\":null}", "/labels"),
            at(
                    "/committees/ict",
                    "{\"reviewCategories\":[{\"category\":1,\"label\":\"x\"}]}",
                    "/reviewCategories/0/category"),
            at("/committees/ict", "{\"number\":\"1\"}", "/number"),
            at("/committees/ict", "{\"number\":1.5}", "/number"),
            at("/committees/ict", "{\"number\":99999999999999}", "/number"),
            at("/initiatives/1-1", "{\"committees\":[\"ict\",\"none\"]}", "/committees/1"),
            at("/initiatives/1-1", "{\"scenes\":[9]}", "/scenes/0"),
            at("/initiatives/1-1", "{\"scenes\":[null]}", "/scenes"),
            at("/initiatives/1-1", "{\"category\":{\"code\":\"ン\"}}", "/category/code"),
            at("/initiatives/1-1", "{\"name\":\"a\\u0000\"}", "/name"),
            new BadBody("PUT", "/initiatives/1-1/indicators/1/targets/2024", "{\"printed\":\"がんばる\"}", "/printed"),
            new BadBody("PUT", "/initiatives/1-1/indicators/1/targets/2023", "{\"printed\":\"→\"}", "/printed"),
            new BadBody("PUT", "/initiatives/1-1/indicators/1/targets/2024", "{\"printed\":3}", "/printed"),
            new BadBody("PUT", "/initiatives/1-1/indicators/1/targets/2024", "{}", "/printed"),
            new BadBody("PUT", "/initiatives/1-1/indicators/1/targets/2024", "", ""),
            new BadBody("PUT", "/initiatives/1-1/indicators/1/targets/24", "{\"printed\":\"実施\"}", "fiscalYear"),
            new BadBody("POST", YEAR + "/transitions", "{\"action\":\"skip\"}", "/action"),
            new BadBody("POST", YEAR + "/transitions", "{}", "/action"),
            new BadBody("POST", "/committees", NEW.formatted("Big Letters", "x"), "/code"),
            new BadBody("POST", "/committees", NEW.formatted("ok", ""), "/name"),
            new BadBody("POST", "/committees", "{\"code\":\"ok\",\"kind\":\"CLUB\"}", "/kind"),
            new BadBody("POST", "/committees", "nonsense", ""),
            new BadBody("POST", YEAR + "/activities", "{", ""),
            new BadBody("POST", YEAR + "/activities", "{\"counted\":true}", "/date"),
            new BadBody("POST", YEAR + "/activities", "[]", ""),
            new BadBody("POST", YEAR + "/comments", "{}", "/text"),
            new BadBody("POST", YEAR + "/comments", "nonsense", ""),
            new BadBody("POST", YEAR + "/comments", "{\"part\":\"MARGIN\",\"text\":\"x\"}", "/part"),
            new BadBody("POST", YEAR + "/comments", "{\"part\":\"PLAN\",\"text\":\"x\",\"author\":\"y\"}", "/author"),
            new BadBody("POST", YEAR + "/activities/imports", "{\"text\":\"\",\"confirm\":false}", "/text"),
            new BadBody("POST", YEAR + "/activities/imports", "{\"text\":\" \\n \",\"confirm\":true}", "/text"),
            new BadBody("POST", YEAR + "/activities/imports", "{\"confirm\":true}", "/text"),
            new BadBody("POST", YEAR + "/activities/imports", "{\"text\":\"\\\"open\",\"confirm\":true}", "/text"),
            new BadBody("POST", YEAR + "/activities", Sheet.activity("2024-06-18", "\"date\":\"2025-04-01\""), "/date"),
            new BadBody("POST", YEAR + "/activities", Sheet.activity("2024-06-18", "\"date\":\"2024-02-30\""), "/date"),
            new BadBody("POST", YEAR + "/activities", Sheet.activity("2024-06-18", "\"date\":20240618"), "/date"),
            new BadBody("POST", YEAR + "/activities", Sheet.activity("2024-06-18", "\"title\":\"\""), "/title"),
            new BadBody("POST", YEAR + "/activities", Sheet.activity("2024-06-18", "\"title\":null"), "/title"),
            new BadBody("POST", YEAR + "/activities", Sheet.activity("2024-06-18", "\"kind\":\"PARTY\""), "/kind"),
            new BadBody("POST", YEAR + "/activities", Sheet.activity("2024-06-18", "\"state\":\"MAYBE\""), "/state"),
            new BadBody("POST", YEAR + "/activities", Sheet.activity("2024-06-18", "\"counted\":\"yes\""), "/counted"),
            new BadBody(
                    "POST",
                    YEAR + "/activities",
                    Sheet.activity("2024-06-18", "\"counted\":false"),
                    "/notCountedReason"),
            new BadBody("POST", YEAR + "/activities", Sheet.activity("2024-06-18", "\"words\":[\"連携\"]"), "/words/0"),
            new BadBody(
                    "POST", YEAR + "/activities", Sheet.activity("2024-06-18", "\"words\":[\"配布\",\"配布\"]"), "/words"),
            new BadBody("POST", YEAR + "/activities", Sheet.activity("2024-06-18", "\"words\":null"), "/words"),
            new BadBody("POST", YEAR + "/activities", Sheet.activity("2024-06-18", "\"figures\":null"), "/figures"),
            new BadBody(
                    "POST",
                    YEAR + "/activities",
                    Sheet.activity("2024-06-18", "\"figures\":{\"people\":[],\"times\":-1}"),
                    "/figures/times"),
            new BadBody(
                    "POST",
                    YEAR + "/activities",
                    Sheet.activity("2024-06-18", "\"figures\":{\"people\":[],\"times\":1.5}"),
                    "/figures/times"),
            new BadBody(
                    "POST",
                    YEAR + "/activities",
                    Sheet.activity("2024-06-18", "\"figures\":{\"people\":[],\"copies\":10000000}"),
                    "/figures/copies"),
            new BadBody(
                    "POST",
                    YEAR + "/activities",
                    Sheet.activity("2024-06-18", "\"figures\":{\"people\":[],\"persons\":3,\"cases\":2}"),
                    "/figures/persons"),
            new BadBody(
                    "POST",
                    YEAR + "/activities",
                    Sheet.activity(
                            "2024-06-18", "\"survey\":{\"valid\":1,\"answers\":[{\"choice\":\"満足\",\"number\":2}]}"),
                    "/survey/answers"),
            new BadBody(
                    "POST",
                    YEAR + "/activities",
                    Sheet.activity("2024-06-18", "\"link\":\"javascript:alert(1)\""),
                    "/link"),
            new BadBody(
                    "POST", YEAR + "/activities", Sheet.activity("2024-06-18", "\"link\":\"https://例 え\""), "/link"),
            new BadBody("POST", YEAR + "/activities", Sheet.activity("2024-06-18", "\"scenes\":[9]"), "/scenes"),
            new BadBody("POST", YEAR + "/activities", Sheet.activity("2024-06-18", "\"themes\":[\"\"]"), "/themes"),
            new BadBody("POST", YEAR + "/activities", Sheet.activity("2024-06-18", "\"id\":1"), "/id"),
            new BadBody("POST", YEAR + "/activities", Sheet.activity("2024-06-18", "\"place\":\"a\\u0000\""), "/place"),
            new BadBody("POST", "/committees", "{\"id\":1}", "/id"));

    private static BadBody sheet(String body, String pointer) {
        return new BadBody("PATCH", YEAR, body, pointer);
    }

    private static BadBody at(String path, String body, String pointer) {
        return new BadBody("PATCH", path, body, pointer);
    }

    /** Whether it makes something new, so that there is no present state to name. */
    boolean makes() {
        return path.matches("/committees|/meetings|.*/(activities|comments|agenda|actions|next)(/imports)?");
    }
}
