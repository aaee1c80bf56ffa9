package jp.meguri.setup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import jp.meguri.identity.AccountService;
import jp.meguri.identity.Role;

/** Accounts to try the product with: only in the embedded profile, with random passwords, kept for their owner. */
@ApplicationScoped
class DemoAccounts {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final String POLICY = "132101-2024";

    private final AccountService accounts;
    private final ObjectMapper mapper;

    private List<Demo> fresh = List.of();

    DemoAccounts(AccountService accounts, ObjectMapper mapper) {
        this.accounts = accounts;
        this.mapper = mapper;
    }

    record Demo(String username, String password, Role role) {}

    record Demos(List<Demo> accounts) {}

    /** Makes them at the first start and prints them. */
    void make() {
        if (accounts.hasAccounts()) {
            return;
        }
        List<Demo> made = new ArrayList<>();
        add(made, "coordinator", "担当者A", Role.COORDINATOR);
        add(made, "coordinator2", "担当者B", Role.COORDINATOR);
        add(made, "manager", "係長", Role.MANAGER);
        add(made, "viewer", "閲覧者", Role.VIEWER);
        add(made, "auditor", "監査担当", Role.AUDITOR);
        add(made, "admin", "システム管理者", Role.ADMIN);
        keep(made);
        fresh = made;
    }

    /** Prints the passwords at the start that made them; later starts only say where they are kept. */
    void tell(PrintStream out) {
        out.println();
        if (fresh.isEmpty()) {
            out.println("お試し用アカウント: " + file());
        } else {
            out.println("お試し用アカウント（" + file() + " にもあります）");
            fresh.forEach(demo -> out.printf("  %-13s %s%n", demo.username(), demo.password()));
        }
    }

    private static Path file() {
        return EmbeddedProfile.home().resolve("demo-accounts.json");
    }

    private void add(List<Demo> made, String username, String displayName, Role role) {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        accounts.create(username, displayName, password.toString(), role == Role.ADMIN ? null : POLICY, role);
        made.add(new Demo(username, password.toString(), role));
    }

    private void keep(List<Demo> made) {
        try {
            String json = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(new Demos(made));
            OwnerOnly.write(file(), json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
