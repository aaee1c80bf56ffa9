package jp.meguri.shared;

import static jp.meguri.testing.Council.member;

import java.util.ArrayList;
import java.util.List;
import jp.meguri.testing.Council;

/** Request bodies about meetings and members with a fault each, and the place that the answer must name. */
final class BadMeetingBody {

    private static final String NONE = "0190a0b0-0000-7000-8000-000000000000";
    private static final String BODY = "bad-meetings";

    private final List<BadBody> all = new ArrayList<>();

    private BadMeetingBody() {}

    /** Makes a body with members, a meeting that is held with an item and an action item, and gives what is wrong. */
    static List<BadBody> all() {
        Council.body(
                BODY,
                "RELATED",
                ",\"members\":[" + member(1, "CHAIR", "2024-04-01", null) + ","
                        + member(2, "MEMBER", "2024-04-01", null) + "]");
        Council.members(BODY, member(1, "CHAIR", "2024-04-01", null)).then().statusCode(200);
        Council meeting = Council.on(BODY, "2024-05-10");
        String item = meeting.add("議題", Council.about("1-1", 2024));
        String action = meeting.agree(item, "宿題", "");
        meeting.hold();
        Council elsewhere = Council.on(Council.body("bad-elsewhere", "RELATED", ""), "2024-05-10");
        var bodies = new BadMeetingBody();
        bodies.newMeetings();
        bodies.meeting(meeting.path(), Council.idOf(elsewhere.add("x", "")));
        bodies.agenda(meeting.path() + "/agenda", elsewhere);
        bodies.item(item);
        bodies.actions(meeting.path(), Council.idOf(item), action, elsewhere);
        bodies.opinions(Council.idOf(item));
        bodies.members("/committees/" + BODY);
        return bodies.all;
    }

    private void newMeetings() {
        String time = ",\"time\":{\"date\":\"2024-05-10\"";
        post("/meetings", "{\"time\":{\"date\":\"2024-05-10\"}}", "/committee");
        post("/meetings", "{\"committee\":null,\"time\":{\"date\":\"2024-05-10\"}}", "/committee");
        post("/meetings", "nonsense", "");
        post("/meetings", "{\"committee\":\"none\"" + time + "}}", "/committee");
        post("/meetings", Council.create("none", "2024-05-10", ""), "/committee");
        post("/meetings", "{\"committee\":\"" + BODY + "\"}", "/time");
        post("/meetings", "{\"committee\":\"" + BODY + "\",\"time\":{}}", "/time/date");
        for (String date : List.of("2024-02-30", "3000-01-01", "1900-01-01", "2024/05/10", "きょう", "")) {
            post("/meetings", Council.create(BODY, date, ""), "/time/date");
        }
        for (String clock : List.of("25:00", "24:00", "9:00", "09:60", "09:00:00", "朝")) {
            post("/meetings", create(",\"start\":\"" + clock + "\"", ""), "/time/start");
        }
        post("/meetings", create(",\"start\":\"14:00\",\"end\":\"13:59\"", ""), "/time/end");
        post("/meetings", create(",\"start\":\"14:00\",\"end\":\"14:00\"", ""), "/time/end");
        post("/meetings", create(",\"end\":\"14:00\"", ""), "/time/end");
        post("/meetings", create(",\"link\":\"javascript:alert(1)\"", ""), "/time/link");
        post("/meetings", create(",\"place\":\"a\\u0000\"", ""), "/time/place");
        post("/meetings", create("", ",\"openToPublic\":false"), "/notPublicReason");
        post("/meetings", create("", ",\"openToPublic\":false,\"notPublicReason\":\"\""), "/notPublicReason");
        post("/meetings", create("", ",\"openToPublic\":false,\"notPublicReason\":\" \""), "/notPublicReason");
        post("/meetings", create("", ",\"openToPublic\":\"no\""), "/openToPublic");
        post("/meetings", create("", ",\"number\":3"), "/number");
    }

    private static String create(String time, String more) {
        return "{\"committee\":\"" + BODY + "\",\"time\":{\"date\":\"2024-05-10\"" + time + "}" + more + "}";
    }

    private void meeting(String path, String foreign) {
        patch(path, "{\"title\":\"x\"}", "/title");
        patch(path, "{\"status\":\"CLOSED\"}", "/status");
        patch(path, "{\"members\":[]}", "/members");
        patch(path, "{\"agenda\":[]}", "/agenda");
        patch(path, "{\"time\":{\"date\":\"2024-02-30\"}}", "/time/date");
        patch(path, "{\"time\":{\"date\":null}}", "/time/date");
        patch(path, "{\"time\":null}", "/time");
        patch(path, "{\"time\":{\"end\":\"13:00\"}}", "/time/end");
        patch(path, "{\"openToPublic\":false}", "/notPublicReason");
        patch(path, "{\"openToPublic\":null}", "/openToPublic");
        for (String number : List.of("-1", "10000", "1.5", "\"3\"", "true")) {
            patch(path, "{\"observers\":" + number + "}", "/observers");
        }
        String came = "{\"member\":1,\"presence\":\"PRESENT\"}";
        patch(path, "{\"attendance\":[" + came + "," + came + "]}", "/attendance/1/member");
        patch(path, "{\"attendance\":[" + came.replace('1', '2') + "]}", "/attendance/0/member");
        patch(path, "{\"attendance\":[" + came.replace("PRESENT", "LATE") + "]}", "/attendance/0/presence");
        patch(path, "{\"attendance\":[{\"member\":1}]}", "/attendance/0/presence");
        patch(path, "{\"attendance\":[null]}", "/attendance/0");
        patch(path, "{\"attendance\":null}", "/attendance");
        patch(path, "{\"participants\":[{\"role\":\"STAFF\",\"name\":\"\"}]}", "/participants/0/name");
        patch(path, "{\"participants\":[{\"role\":\"KING\",\"name\":\"x\"}]}", "/participants/0/role");
        String paper = "{\"materials\":[{\"title\":\"x\",\"source\":\"%s\",\"branch\":%s%s}]}";
        patch(path, paper.formatted("PAPER", "true", ""), "/materials/0/branch");
        patch(path, paper.formatted("LINK", "false", ""), "/materials/0/link");
        patch(path, paper.formatted("LINK", "false", ",\"link\":\"javascript:alert(1)\""), "/materials/0/link");
        patch(path, paper.formatted("LINK", "false", ",\"link\":\"https://例 え\""), "/materials/0/link");
        patch(path, paper.formatted("FILM", "false", ""), "/materials/0/source");
        patch(path, paper.formatted("PAPER", "false", ",\"item\":\"" + foreign + "\""), "/materials/0/item");
        patch(path, paper.formatted("PAPER", "false", ",\"item\":\"x\""), "/materials/0/item");
        patch(path, "{\"order\":[\"" + foreign + "\"]}", "/order/0");
        patch(path, "{\"order\":[\"" + NONE + "\"]}", "/order/0");
        patch(path, "{\"order\":[\"first\"]}", "/order/0");
        patch(path, "{\"order\":[null]}", "/order/0");
        moved(path, "{\"action\":\"finish\"}", "/action");
        moved(path, "{}", "/action");
        post(path + "/next", "{\"date\":\"2024-05-09\"}", "/date");
        post(path + "/next", "{\"date\":\"2024-06-31\"}", "/date");
        post(path + "/next", "{\"date\":\"3000-01-01\"}", "/date");
        post(path + "/next", "{\"date\":\"2024-06-10\",\"start\":\"14:00\",\"end\":\"13:00\"}", "/end");
        post(path + "/next", "{}", "/date");
    }

    private void agenda(String path, Council elsewhere) {
        String foreign = Council.idOf(elsewhere.add("別の会議体の議題", ""));
        post(path, "{}", "/items");
        post(path, "{\"items\":[]}", "/items");
        post(path, "{\"items\":[null]}", "/items/0");
        add(path, ",\"links\":[{\"initiative\":\"9-9\",\"fiscalYear\":2024}]", "/items/0/links/0");
        add(path, Council.about("1-1", 2030), "/items/0/links/0");
        add(
                path,
                ",\"links\":[{\"initiative\":\"1-1\"},{\"initiative\":\"1-1\",\"fiscalYear\":1}]",
                "/items/0/links/1");
        add(path, ",\"links\":[{}]", "/items/0/links/0/initiative");
        add(path, ",\"links\":[{\"initiative\":\"1-1\"},{\"initiative\":\"1-1\"}]", "/items/0/links");
        add(path, ",\"actions\":[\"" + NONE + "\"]", "/items/0/actions/0");
        add(path, ",\"actions\":[\"x\"]", "/items/0/actions/0");
        add(path, ",\"continuedFrom\":\"" + foreign + "\"", "/items/0/continuedFrom");
        add(path, ",\"continuedFrom\":\"" + NONE + "\"", "/items/0/continuedFrom");
        add(path, ",\"minutes\":0", "/items/0/minutes");
        add(path, ",\"minutes\":601", "/items/0/minutes");
        add(path, ",\"summary\":\"x\"", "/items/0/summary");
        add(path, ",\"openToPublic\":false", "/items/0/notPublicReason");
        post(path, "{\"items\":[" + Council.item("あ".repeat(201), "") + "]}", "/items/0/title");
        post(path, "{\"items\":[" + Council.item("", "") + "]}", "/items/0/title");
        post(path, "{\"items\":[" + Council.item("a\\ud800b", "") + "]}", "/items/0/title");
        // One bad item is enough for none to be added.
        post(
                path,
                "{\"items\":[" + Council.item("よい", "") + "," + Council.item("x", Council.about("9-9", 2024)) + "]}",
                "/items/1/links/0");
    }

    private void add(String path, String more, String pointer) {
        post(path, "{\"items\":[" + Council.item("議題", more) + "]}", pointer);
    }

    private void item(String path) {
        patch(path, "{\"decision\":\"MAYBE\"}", "/decision");
        patch(path, "{\"decision\":\"WITH_OPINION\"}", "/opinion");
        patch(path, "{\"decisionNumber\":1}", "/decisionNumber");
        patch(path, "{\"continuedFrom\":null}", "/continuedFrom");
        patch(path, "{\"actions\":[\"" + NONE + "\"]}", "/actions/0");
        patch(path, "{\"actions\":null}", "/actions");
        patch(path, "{\"links\":[{\"initiative\":\"9-9\"}]}", "/links/0");
        patch(path, "{\"summary\":\"" + "あ".repeat(10_001) + "\"}", "/summary");
        patch(path, "{\"kind\":\"PARTY\"}", "/kind");
        patch(path, "{\"title\":null}", "/title");
        patch(path, "{\"openToPublic\":false}", "/notPublicReason");
    }

    private void actions(String meeting, String item, String action, Council elsewhere) {
        String foreign = Council.idOf(elsewhere.add("別の会議の議題", ""));
        String path = meeting + "/actions";
        String usual = "{\"agendaItem\":\"" + item + "\",\"text\":\"x\"";
        post(path, "{\"text\":\"x\"}", "/agendaItem");
        post(path, usual.replace(item, foreign) + "}", "/agendaItem");
        post(path, usual.replace(item, NONE) + "}", "/agendaItem");
        post(path, usual.replace(item, "x") + "}", "/agendaItem");
        post(path, usual.replace("\"x\"", "\"\"") + "}", "/text");
        post(path, usual + ",\"owner\":\"nobody\"}", "/owner");
        post(path, usual + ",\"owner\":\"viewer\"}", "/owner");
        post(path, usual + ",\"initiative\":\"9-9\"}", "/initiative");
        post(path, usual + ",\"due\":\"3000-01-01\"}", "/due");
        post(path, usual + ",\"due\":\"2024-02-30\"}", "/due");
        post(path, usual + ",\"state\":\"DONE\"}", "/state");
        patch(action, "{\"state\":\"LATER\"}", "/state");
        patch(action, "{\"state\":null}", "/state");
        patch(action, "{\"owner\":\"nobody\"}", "/owner");
        patch(action, "{\"initiative\":\"9-9\"}", "/initiative");
        patch(action, "{\"agendaItem\":\"" + foreign + "\"}", "/agendaItem");
    }

    private void opinions(String item) {
        String path = "/initiatives/1-1/cycles/2024/opinions";
        post(path, "{\"agendaItem\":\"" + item + "\"}", "/text");
        post(path, "{\"agendaItem\":\"" + item + "\",\"text\":\"\"}", "/text");
        post(path, "{\"agendaItem\":\"" + item + "\",\"text\":\"" + "あ".repeat(5_001) + "\"}", "/text");
        post(path, "{\"text\":\"x\"}", "/agendaItem");
        post(path, "{\"agendaItem\":\"" + item + "\",\"text\":\"x\"}", "/agendaItem");
    }

    /** Member 2 was there and is not any more. */
    private void members(String path) {
        String chair = member(1, "CHAIR", "2024-04-01", null);
        String list = "{\"members\":[" + chair + ",%s]}";
        patch(path, list.formatted(member(3, "CHAIR", "2026-04-01", null)), "/members/1/role");
        patch(path, list.formatted(member(3, "MEMBER", "2024-04-01", "2024-03-31")), "/members/1/to");
        patch(path, list.formatted(chair.replace("CHAIR", "MEMBER")), "/members/1/number");
        patch(path, list.formatted(member(2, "MEMBER", "2024-04-01", null)), "/members/1/number");
        patch(path, list.formatted(member(0, "MEMBER", "2024-04-01", null)), "/members/1/number");
        patch(path, list.formatted(member(3, "KING", "2024-04-01", null)), "/members/1/role");
        patch(path, list.formatted(member(3, "MEMBER", "2024-02-30", null)), "/members/1/from");
        patch(path, list.formatted("{\"number\":3,\"name\":\"\",\"role\":\"MEMBER\"}"), "/members/1/from");
        patch(path, "{\"members\":null}", "/members");
        patch(path, "{\"rules\":{\"quorum\":\"ALL\"}}", "/rules/quorum");
        patch(
                path,
                "{\"rules\":{\"quorum\":\"HALF\",\"deputiesCount\":true,\"openToPublic\":true,\"noticeDays\":91,\"minutesDays\":30}}",
                "/rules/noticeDays");
        patch(path, "{\"nextMember\":9}", "/nextMember");
    }

    private void post(String path, String body, String pointer) {
        all.add(new BadBody("POST", path, body, pointer));
    }

    private void moved(String path, String body, String pointer) {
        post(path + "/transitions", body, pointer);
    }

    private void patch(String path, String body, String pointer) {
        all.add(new BadBody("PATCH", path, body, pointer));
    }
}
