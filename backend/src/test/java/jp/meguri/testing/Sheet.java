package jp.meguri.testing;

import static jp.meguri.testing.Given.PATCH;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import jp.meguri.identity.Role;

/** One sheet over HTTP, as the people of the office handle it. */
public record Sheet(String initiative, int fiscalYear) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A judgement that a submission needs, where nothing was recorded. */
    public static final String JUDGED =
            "{\"evaluation\":{\"rating\":\"A\",\"result\":{\"absence\":\"NOT_MEASURED\"}},\"followUp\":{\"outcome\":\"DONE\"}}";

    private static final Map<String, String> NEXT = Map.of(
            "PLANNING", "confirmPlan",
            "IN_PROGRESS", "startEvaluation",
            "EVALUATING", "submit",
            "SUBMITTED", "approve",
            "APPROVED", "reopen");

    public String path() {
        return "/initiatives/" + initiative + "/cycles/" + fiscalYear;
    }

    public String subject() {
        return path().substring(1);
    }

    public Response read() {
        return Given.the(Role.ADMIN).get(path());
    }

    public String status() {
        return read().jsonPath().getString("status");
    }

    public Response write(String json) {
        return write(Role.COORDINATOR, json, null);
    }

    /** @param reason percent-encoded, or null */
    public Response write(Role role, String json, String reason) {
        RequestSpecification request = Given.the(role)
                .contentType(PATCH)
                .header("If-Match", Given.etag(path()))
                .body(bytes(json));
        return (reason == null ? request : request.header("Meguri-Reason", reason)).patch(path());
    }

    public Response move(Role role, String action, String reason) {
        return move(Given.the(role), Given.etag(path()), action, reason);
    }

    public Response move(RequestSpecification person, String tag, String action, String reason) {
        String told = reason == null ? "null" : "\"" + reason + "\"";
        return person.header("If-Match", tag)
                .contentType("application/json")
                .body(bytes("{\"action\":\"" + action + "\",\"reason\":" + told + "}"))
                .post(path() + "/transitions");
    }

    public Response approveKnowingTheTarget() {
        return Given.the(Role.MANAGER)
                .header("If-Match", Given.etag(path()))
                .contentType("application/json")
                .body("{\"action\":\"approve\",\"targetChangeSeen\":true}")
                .post(path() + "/transitions");
    }

    /** Brings the sheet to a state by the ways that there are; what a submission needs is entered on the way. */
    public void bring(String wanted) {
        for (int step = 0; step < 7; step++) {
            String state = status();
            if (state.equals(wanted)) {
                return;
            }
            String action = state.equals("SUBMITTED") && !wanted.equals("APPROVED") ? "sendBack" : NEXT.get(state);
            if (action.equals("submit") && read().jsonPath().get("evaluation.rating") == null) {
                write(JUDGED).then().statusCode(200);
            }
            boolean manager = action.equals("sendBack") || action.equals("approve") || action.equals("reopen");
            String reason = action.equals("sendBack") || action.equals("reopen") ? "準備" : null;
            move(manager ? Role.MANAGER : Role.COORDINATOR, action, reason)
                    .then()
                    .statusCode(200);
        }
    }

    /** An activity as the API takes it, held and counted; {@code more} are members that differ from that, or "". */
    public static String activity(String date, String more) {
        try {
            ObjectNode activity = (ObjectNode) JSON.readTree("""
                    {"kind": "TRAINING", "title": "勉強会", "state": "HELD", "counted": true, "words": [],
                     "figures": {"people": []}, "scenes": [], "themes": []}""");
            activity.put("date", date).setAll((ObjectNode) JSON.readTree("{" + more + "}"));
            return JSON.writeValueAsString(activity);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public Response record(Role role, String activity) {
        return post(role, "/activities", activity);
    }

    public Response record(String activity) {
        return record(Role.COORDINATOR, activity);
    }

    public Response comment(Role role, String part, String text) {
        return post(role, "/comments", "{\"part\":\"" + part + "\",\"text\":\"" + text + "\"}");
    }

    public Response post(Role role, String below, String json) {
        return Given.the(role).contentType("application/json").body(bytes(json)).post(path() + below);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
