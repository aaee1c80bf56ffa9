package jp.meguri.testing;

import static jp.meguri.testing.Given.PATCH;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.meguri.identity.Role;

/** One meeting over HTTP, as the office runs it; {@code path} is the meeting's own. */
public record Council(String path) {

    /** Makes a meeting of a body on a day. */
    public static Council on(String committee, String day) {
        return on(committee, day, "");
    }

    /** Makes a body of its own; {@code more} are further members of it as JSON, beginning with a comma. */
    public static String body(String code, String kind, String more) {
        Given.the(Role.ADMIN)
                .contentType("application/json")
                .body(utf8("{\"code\":\"" + code + "\",\"kind\":\"" + kind + "\",\"name\":\"会議体 " + code
                        + "\",\"reviewCategories\":[]" + more + "}"))
                .post("/committees")
                .then()
                .statusCode(201);
        return code;
    }

    /** @param more further members of the body as JSON, beginning with a comma */
    public static Council on(String committee, String day, String more) {
        Response made = post("/meetings", create(committee, day, more));
        made.then().statusCode(201);
        return new Council("/meetings/" + made.jsonPath().getString("id"));
    }

    public static String create(String committee, String day, String more) {
        return "{\"committee\":\"" + committee + "\",\"time\":{\"date\":\"" + day + "\",\"start\":\"14:00\"}" + more
                + "}";
    }

    /** An agenda item as JSON; {@code more} overrides, beginning with a comma. */
    public static String item(String title, String more) {
        String usual = "\"kind\":\"DISCUSSION\",\"links\":[],\"actions\":[],\"openToPublic\":true";
        if (more.contains("\"links\"")) {
            usual = usual.replace("\"links\":[],", "");
        }
        if (more.contains("\"actions\"")) {
            usual = usual.replace("\"actions\":[],", "");
        }
        if (more.contains("\"openToPublic\"")) {
            usual = usual.replace(",\"openToPublic\":true", "");
        }
        return "{\"title\":\"" + title + "\"," + usual + more + "}";
    }

    public static String about(String initiative, int year) {
        return ",\"links\":[{\"initiative\":\"" + initiative + "\",\"fiscalYear\":" + year + "}]";
    }

    public Response addAll(List<String> items) {
        return post(path + "/agenda", "{\"items\":[" + String.join(",", items) + "]}");
    }

    /** Adds an item and gives its path. */
    public String add(String title, String more) {
        Response made = addAll(List.of(item(title, more)));
        made.then().statusCode(201);
        return path + "/agenda/" + made.jsonPath().getString("items[0].id");
    }

    /** Writes the minutes of an item: {@code more} beginning with a comma. */
    public static void decide(String item, String decision, String more) {
        patch(Role.COORDINATOR, item, "{\"decision\":\"" + decision + "\"" + more + "}")
                .then()
                .statusCode(200);
    }

    /** The last part of a path. */
    public static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public static Response remove(String path) {
        return Given.the(Role.COORDINATOR).header("If-Match", Given.etag(path)).delete(path);
    }

    /** Agrees on something to be done and gives its path. */
    public String agree(String item, String text, String more) {
        String id = item.substring(item.lastIndexOf('/') + 1);
        Response made =
                post(path + "/actions", "{\"agendaItem\":\"" + id + "\",\"text\":\"" + text + "\"" + more + "}");
        made.then().statusCode(201);
        return path + "/actions/" + made.jsonPath().getString("id");
    }

    public Response move(String action) {
        return move(Role.COORDINATOR, action, null);
    }

    public Response move(Role role, String action, String reason) {
        String why = reason == null ? "null" : "\"" + reason + "\"";
        return Given.the(role)
                .contentType("application/json")
                .header("If-Match", Given.etag(path))
                .body(utf8("{\"action\":\"" + action + "\",\"reason\":" + why + "}"))
                .post(path + "/transitions");
    }

    /** Brings the meeting to where decisions are made. */
    public Council hold() {
        move("convene").then().statusCode(200);
        move("hold").then().statusCode(200);
        return this;
    }

    /** Settles the minutes. */
    public Council close() {
        move("review").then().statusCode(200);
        move("close").then().statusCode(200);
        return this;
    }

    public Response next(String day) {
        return post(path + "/next", "{\"date\":\"" + day + "\"}");
    }

    public Response read() {
        return Given.the(Role.COORDINATOR).get(path);
    }

    public String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Members of a body, as JSON of a patch: each from a day to a day, which may be null. */
    public static Response members(String committee, String... members) {
        return Given.patch("/committees/" + committee, "{\"members\":[" + String.join(",", members) + "]}");
    }

    public static String member(int number, String role, String from, String to) {
        return "{\"number\":" + number + ",\"name\":\"委員" + number + "\",\"role\":\"" + role + "\",\"from\":\"" + from
                + "\",\"to\":" + (to == null ? "null" : "\"" + to + "\"") + "}";
    }

    public static Response patch(Role role, String path, String json) {
        return Given.the(role)
                .contentType(PATCH)
                .header("If-Match", Given.etag(path))
                .body(utf8(json))
                .patch(path);
    }

    public static Response post(String path, String json) {
        return Given.the(Role.COORDINATOR)
                .contentType("application/json")
                .body(utf8(json))
                .post(path);
    }

    private static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
