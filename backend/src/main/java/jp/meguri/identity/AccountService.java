package jp.meguri.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import jp.meguri.shared.Sha256;

/** Accounts and their sessions. */
@ApplicationScoped
public class AccountService {

    /** An office day; a session that ends while somebody types loses nothing, the SPA keeps the text. */
    static final Duration SESSION = Duration.ofHours(12);

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Compared against when there is no such account, so that the answer takes as long. */
    private static final String NOBODY = PasswordHash.of("nobody");

    private final AccountRepository accounts;
    private final SignInRepository signIns;
    private final Clock clock;

    AccountService(AccountRepository accounts, SignInRepository signIns, Clock clock) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.clock = clock;
    }

    /**
     * Opens a session.
     *
     * @return the session's token: 256 random bits, shown only here
     * @throws WrongCredentials when the name or the password is wrong
     */
    @Transactional
    public NewSession signIn(String username, String password) {
        Optional<Account> found = accounts.byUsername(username);
        boolean right =
                PasswordHash.matches(password, found.map(Account::passwordHash).orElse(NOBODY));
        if (found.isEmpty() || !right) {
            throw new WrongCredentials();
        }
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        signIns.removeExpired(clock.instant());
        signIns.persist(
                new SignIn(Sha256.hex(token), found.get(), clock.instant().plus(SESSION)));
        return new NewSession(token, found.get().signedIn());
    }

    /** A session just opened. */
    public record NewSession(String token, SignedInAccount account) {}

    @Transactional
    public Optional<SignedInAccount> find(String token) {
        return signIns.account(Sha256.hex(token), clock.instant()).map(Account::signedIn);
    }

    /** Ends a session; ending one that is over already is fine. */
    @Transactional
    public void signOut(String token) {
        signIns.deleteById(Sha256.hex(token));
    }

    @Transactional
    public boolean hasAccounts() {
        return accounts.count() > 0;
    }

    /** Who may write the sheets of a policy, by name: those from whom a responsible person is chosen. */
    @Transactional
    public List<Person> writers(String policy) {
        return accounts.granted(policy).stream()
                .filter(account -> account.rights(policy).contains(Right.WRITE_CYCLES))
                .map(account -> new Person(account.username(), account.displayName()))
                .toList();
    }

    /** How people read somebody who may write the sheets of a policy; empty for anybody else. */
    @Transactional
    public Optional<String> writerName(String policy, String username) {
        return writers(policy).stream()
                .filter(person -> person.username().equals(username))
                .map(Person::displayName)
                .findFirst();
    }

    /** Makes an account; {@code policy} null makes the administrator of the installation. */
    @Transactional
    public void create(String username, String displayName, String password, String policy, Role role) {
        Account account = new Account(username, displayName, password);
        if (policy == null) {
            account.administerInstallation();
        } else {
            account.grant(policy, role);
        }
        accounts.persist(account);
    }
}
