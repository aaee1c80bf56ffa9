package jp.meguri.ledger;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import jp.meguri.identity.Role;
import jp.meguri.shared.JapanTime;
import jp.meguri.testing.Given;
import jp.meguri.testing.HttpTest;
import org.junit.jupiter.api.Test;

@HttpTest
class TimeTravelTest {

    @Inject
    AsOf asOf;

    @Inject
    EntityManager database;

    @Test
    void everyEntryIsAnExactState() {
        String sheet = "/initiatives/2-9/cycles/2025";
        long before = Given.head();
        for (int i = 1; i <= 5; i++) {
            Given.patch(sheet, "{\"plan\":{\"goal\":\"第" + i + "版\"}}").then().statusCode(200);
        }
        List<String> times = Given.the(Role.ADMIN)
                .queryParam("after", before)
                .get("/ledger")
                .jsonPath()
                .getList("items.occurredAt");
        for (int i = 1; i <= 5; i++) {
            read(sheet, times.get(i - 1))
                    .then()
                    .statusCode(200)
                    .body("plan.goal", equalTo("第" + i + "版"))
                    .header("Meguri-As-Of", equalTo((before + i) + ";" + times.get(i - 1)));
            // A microsecond earlier it is still the state of the entry before.
            String earlier = JapanTime.format(
                    OffsetDateTime.parse(times.get(i - 1)).toInstant().minusNanos(1000));
            Response past = read(sheet, earlier);
            past.then().header("Meguri-As-Of", startsWith((before + i - 1) + ";"));
            assertEquals(i == 1 ? null : "第" + (i - 1) + "版", past.jsonPath().getString("plan.goal"));
        }
    }

    @Test
    void whatWasTakenAwayIsThereInThePast() {
        Given.patch("/initiatives/2-10", "{\"committees\":[\"ict\",\"discharge\"],\"scenes\":[2]}")
                .then()
                .statusCode(200)
                .body("committees", contains("discharge", "ict"));
        String then = now();
        Given.patch("/initiatives/2-10", "{\"committees\":[],\"scenes\":[]}")
                .then()
                .statusCode(200);
        read("/initiatives/2-10", then)
                .then()
                .body("committees", contains("discharge", "ict"))
                .body("scenes", contains(2));
        Given.the(Role.VIEWER)
                .queryParam("asOf", then)
                .queryParam("committee", "ict")
                .get("/initiatives")
                .then()
                .body("items.code", contains("2-10"));
        Given.the(Role.VIEWER).get("/initiatives/2-10").then().body("committees", empty());
    }

    @Test
    void boardTargetsAndLedgerTravelToo() {
        String then = now();
        Given.the(Role.MANAGER)
                .contentType("application/json")
                .header("If-Match", Given.etag("/initiatives/2-7"))
                .body("{\"printed\":\"５回以上実施\",\"reason\":\"推進会議の決定\"}")
                .put("/initiatives/2-7/indicators/1/targets/2024")
                .then()
                .statusCode(200)
                .header("Content-Location", "/api/v1/policies/132101-2024/initiatives/2-7")
                .body("indicators[0].targets[1].printed", equalTo("５回以上実施"))
                .body("indicators[0].targets[2].printed", equalTo("→"))
                .body("indicators[0].targets[2].resolved", equalTo("５回以上実施"))
                .body("indicators[0].targets[2].carriedFrom", equalTo(2024));
        String where = "/initiatives/2-7/cycles/2026";
        Given.the(Role.VIEWER).get(where).then().body("target.number", equalTo(5));
        read(where, then).then().body("target.number", equalTo(3)).body("target.carriedFrom", equalTo(2023));
        Given.the(Role.AUDITOR)
                .queryParam("asOf", then)
                .queryParam("subject", "initiatives/2-7/indicators")
                .get("/ledger")
                .then()
                .body("items", hasSize(0));
        Given.the(Role.AUDITOR)
                .queryParam("subject", "initiatives/2-7/indicators")
                .get("/ledger")
                .then()
                .body("items[0].changes[0].before", equalTo("→"))
                .body("items[0].reason", equalTo("推進会議の決定"));
    }

    @Test
    void aMomentThatIsNoneIsRefused() {
        for (String wrong :
                new String[] {"2999-01-01T00:00:00+09:00", "2026-03-31", "きのう", "", "2026-13-01T00:00:00Z"}) {
            read("/initiatives/1-1", wrong).then().statusCode(400).body("violations[0].pointer", equalTo("?asOf"));
        }
        read("/initiatives/1-1", "2001-01-01T00:00:00+09:00").then().statusCode(404);
    }

    @Test
    void aConnectionNeverStaysInThePast() {
        for (int i = 0; i < 50; i++) {
            assertThrows(
                    IllegalStateException.class,
                    () -> asOf.at(Instant.now(), () -> {
                        throw new IllegalStateException("a read that fails");
                    }));
        }
        for (int i = 0; i < 50; i++) {
            assertEquals("DEFAULT", setting());
        }
    }

    @Transactional
    String setting() {
        return (String) database.createNativeQuery("select @@system_versioning_asof", String.class)
                .getSingleResult();
    }

    private static Response read(String path, String moment) {
        return Given.the(Role.VIEWER).queryParam("asOf", moment).get(path);
    }

    private static String now() {
        return JapanTime.format(Instant.now());
    }
}
