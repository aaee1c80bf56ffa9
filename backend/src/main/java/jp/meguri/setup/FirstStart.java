package jp.meguri.setup;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.meguri.identity.AccountService;
import jp.meguri.identity.CurrentUser;
import jp.meguri.shared.InvalidInput;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** What an empty installation needs before anybody can use it: the policy, and somebody who may sign in. */
@ApplicationScoped
public class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class);
    private static final String BUNDLED = "/policy/koganei-132101-2024.json";

    private final PolicyImport policies;
    private final AccountService accounts;
    private final DemoAccounts demo;
    private final CurrentUser user;

    @ConfigProperty(name = "meguri.policy-file")
    Optional<Path> policyFile;

    @ConfigProperty(name = "meguri.demo-accounts")
    boolean demoAccounts;

    @ConfigProperty(name = "meguri.admin-password")
    Optional<String> adminPassword;

    FirstStart(PolicyImport policies, AccountService accounts, DemoAccounts demo, CurrentUser user) {
        this.policies = policies;
        this.accounts = accounts;
        this.demo = demo;
        this.user = user;
    }

    @ActivateRequestContext
    void begin(@Observes StartupEvent event) {
        user.asSystem(this::importPolicy);
        if (demoAccounts) {
            demo.make();
        } else if (!accounts.hasAccounts()) {
            adminPassword.ifPresentOrElse(
                    password -> accounts.create("admin", "システム管理者", password, null, null),
                    () -> LOG.warn("No account exists yet: set MEGURI_ADMIN_PASSWORD for the first administrator"));
        }
    }

    private boolean importPolicy() {
        try (InputStream json = policyFile.isPresent()
                ? Files.newInputStream(policyFile.get())
                : getClass().getResourceAsStream(BUNDLED)) {
            return policies.load(json);
        } catch (InvalidInput e) {
            throw new IllegalStateException(e.violations().stream()
                    .map(fault -> fault.pointer() + ": " + fault.message())
                    .collect(Collectors.joining("\n", "The policy file was refused whole:\n", "")));
        } catch (IOException e) {
            throw new IllegalStateException("The policy file cannot be read: " + policyFile, e);
        }
    }
}
