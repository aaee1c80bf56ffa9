package jp.meguri.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import jp.meguri.shared.Page;
import jp.meguri.shared.Tag;
import jp.meguri.shared.Tagged;

/** Reads the ledger. */
@ApplicationScoped
public class LedgerService {

    private final LedgerRepository entries;
    private final ChainedJson json;
    private final AsOf asOf;

    LedgerService(LedgerRepository entries, ChainedJson json, AsOf asOf) {
        this.entries = entries;
        this.json = json;
        this.asOf = asOf;
    }

    /** Which entries to read: after a sequence, of a subject and what lies below it, by an actor. */
    public record Filter(long after, int limit, String subject, String actor) {}

    public Tagged<Page<LedgerEntryView>> read(String policy, String instant, String ifNoneMatch, Filter filter) {
        Optional<Tagged.Moment> moment = Optional.ofNullable(instant).map(at -> asOf.resolve(policy, at));
        return asOf.read(policy, null, () -> {
                    long upTo = moment.map(Tagged.Moment::sequence).orElse(head(policy));
                    String tag = Tag.of(upTo, filter);
                    return Tagged.unlessKnown(tag, ifNoneMatch, () -> page(policy, upTo, filter));
                })
                .at(moment.orElse(null));
    }

    private Page<LedgerEntryView> page(String policy, long upTo, Filter filter) {
        List<LedgerEntryView> found = views(policy, filter, upTo, filter.limit() + 1);
        return Page.of(found, filter.limit(), entry -> Long.toString(entry.sequence()));
    }

    /** Up to {@code limit} entries in order, for an export that reads them piece by piece. */
    @Transactional
    public List<LedgerEntryView> after(String policy, long after, long upTo, int limit) {
        return views(policy, new Filter(after, limit, null, null), upTo, limit);
    }

    private List<LedgerEntryView> views(String policy, Filter filter, long upTo, int limit) {
        return entries.after(policy, filter.after(), upTo, filter.subject(), filter.actor(), limit).stream()
                .map(entry -> entry.view(json))
                .toList();
    }

    /** The newest sequence, which every change of the policy raises: a tag for any list of its records. */
    @Transactional
    public long head(String policy) {
        return entries.head(policy).map(LedgerEntry::sequence).orElse(0L);
    }

    /** The newest sequence of a subject and what lies below it; 0 when it has none. */
    @Transactional
    public long newest(String policy, String subject) {
        return entries.newest(policy, subject);
    }

    /** The hash at a sequence. */
    @Transactional
    public String hash(String policy, long sequence) {
        return entries.findById(new LedgerEntry.Key(policy, sequence)).hash();
    }
}
