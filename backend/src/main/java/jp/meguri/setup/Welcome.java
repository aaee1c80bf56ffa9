package jp.meguri.setup;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The last line of a start in the embedded profile: where to point the browser. */
@ApplicationScoped
class Welcome {

    private final DemoAccounts demo;

    @ConfigProperty(name = "meguri.demo-accounts")
    boolean embedded;

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    Welcome(DemoAccounts demo) {
        this.demo = demo;
    }

    void say(@ObservesAsync HttpServerStart start) {
        if (embedded) {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            demo.tell(out);
            out.println("めぐりを起動しました: http://localhost:" + port);
        }
    }
}
