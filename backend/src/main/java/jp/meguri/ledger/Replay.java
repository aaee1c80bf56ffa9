package jp.meguri.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import jp.meguri.identity.CurrentUser;
import jp.meguri.shared.Tagged;

/** Lets a client send a creation again when it does not know whether the first one arrived. */
@ApplicationScoped
public class Replay {

    public static final String HEADER = "Idempotency-Key";
    public static final String FORM = "[\\x21-\\x7E]{1,200}";
    public static final String FORM_TOLD = "200文字以内の英数字・記号にしてください。";

    private static final Duration KEPT = Duration.ofDays(7);

    private final ReplayKeyRepository keys;
    private final ChainedJson json;
    private final CurrentUser user;
    private final Clock clock;

    Replay(ReplayKeyRepository keys, ChainedJson json, CurrentUser user, Clock clock) {
        this.keys = keys;
        this.json = json;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Makes something once, under the policy's lock; the same key with the same input gets the first answer again.
     *
     * @param key null when the client does not ask for it
     * @throws KeyReused when the key came with another input before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> Tagged<T> once(
            String policy, String operation, String key, Object input, Class<T> answer, Supplier<Tagged<T>> make) {
        if (key == null) {
            return make.get();
        }
        String hash = json.hash(json.tree(input));
        ReplayKey.Key id = new ReplayKey.Key(policy, user.actor().id(), operation, key);
        ReplayKey before = keys.findById(id);
        if (before != null) {
            before.require(hash);
            return new Tagged<>(before.tag(), json.read(before.answer(), answer), null);
        }
        Tagged<T> made = make.get();
        Instant now = clock.instant();
        keys.forgetBefore(now.minus(KEPT));
        keys.persist(new ReplayKey(id, hash, made.tag(), json.write(made.body()), now));
        return made;
    }
}
