package jp.meguri.shared;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import jp.meguri.identity.Role;
import jp.meguri.testing.Given;
import jp.meguri.testing.HttpTest;
import org.junit.jupiter.api.Test;

@HttpTest
class FrontDoorTest {

    @Test
    void nothingFromElsewhereRunsInAPage() {
        for (String path : new String[] {"/", "/132101-2024/board", "/api/v1/session"}) {
            Given.nobody()
                    .basePath("")
                    .get(path)
                    .then()
                    .header("Content-Security-Policy", containsString("default-src 'self'"))
                    .header("X-Content-Type-Options", equalTo("nosniff"));
        }
        Given.nobody().basePath("").get("/q/health").then().header("Content-Security-Policy", nullValue());
    }

    @Test
    void aPageIsAlwaysAskedForAnewAndItsFilesNever() {
        Given.nobody()
                .basePath("")
                .get("/schemas/meguri-policy-export-1.json")
                .then()
                .header("Cache-Control", "no-cache");
        Given.nobody()
                .basePath("")
                .get("/assets/none-0123.js")
                .then()
                .header("Cache-Control", containsString("immutable"));
        Given.the(Role.VIEWER).get().then().header("Cache-Control", "private, no-cache");
    }
}
