package jp.meguri.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.meguri.identity.Role;
import org.junit.jupiter.api.Test;

/** {@code openapi.yaml} is what the code says. When it is not, the file is written anew and must be committed. */
@HttpTest
class ContractDriftTest {

    @Test
    void theCommittedContractIsWhatTheCodeSays() throws IOException {
        String said = Given.the(Role.VIEWER)
                .basePath("")
                .queryParam("format", "yaml")
                .get("/q/openapi")
                .asString();
        Path committed = Path.of("../openapi.yaml");
        String promised = Files.exists(committed) ? Files.readString(committed) : "";
        if (!said.equals(promised)) {
            Files.writeString(committed, said);
        }
        assertTrue(
                promised.equals(said),
                "openapi.yaml was behind the code. It has been written anew: look at it and commit it.");
        RestAssured.given().get("/q/openapi").then().statusCode(401);
    }
}
