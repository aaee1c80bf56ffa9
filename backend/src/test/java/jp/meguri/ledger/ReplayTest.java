package jp.meguri.ledger;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import jp.meguri.identity.Role;
import jp.meguri.testing.Given;
import jp.meguri.testing.HttpTest;
import org.junit.jupiter.api.Test;

@HttpTest
class ReplayTest {

    private static final String BODY = "{\"code\":\"%s\",\"kind\":\"RELATED\",\"name\":\"%s\",\"reviewCategories\":[]}";

    @Test
    void theSameRequestMakesOneThing() {
        Response first = create("replayed", "会議体", "key-1");
        first.then().statusCode(201);
        long head = Given.head();
        Response again = create("replayed", "会議体", "key-1");
        again.then()
                .statusCode(201)
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"));
        assertEquals(first.asString(), again.asString());
        assertEquals(head, Given.head());
    }

    @Test
    void anotherContentUnderAUsedKeyIsRefused() {
        create("replayed-2", "会議体", "key-2").then().statusCode(201);
        create("replayed-3", "会議体", "key-2").then().statusCode(422).body("type", equalTo("/problems/key-reused"));
        Given.the(Role.ADMIN).get("/committees/replayed-3").then().statusCode(404);
        create("replayed-2", "会議体", null).then().statusCode(409);
        create("replayed-4", "会議体", "a b")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("Idempotency-Key"));
    }

    private static Response create(String code, String name, String key) {
        var request = Given.the(Role.ADMIN)
                .contentType("application/json")
                .body(BODY.formatted(code, name).getBytes(StandardCharsets.UTF_8));
        return (key == null ? request : request.header("Idempotency-Key", key)).post("/committees");
    }
}
