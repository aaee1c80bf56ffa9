package jp.meguri.testing;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;

/** What a "no" must say: which conflict it is, or which place of the input is wrong. */
public final class Refused {

    private Refused() {}

    /** @param slug the end of the problem's type */
    public static void conflict(Response answer, String slug) {
        answer.then().statusCode(409).body("type", equalTo("/problems/" + slug));
    }

    public static void fault(Response answer, String pointer) {
        answer.then().statusCode(400).body("violations.pointer", hasItem(pointer));
    }
}
