package jp.meguri.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import jp.meguri.cycle.ActivityService;
import jp.meguri.cycle.CommentService;
import jp.meguri.cycle.CycleService;
import jp.meguri.initiative.InitiativeService;
import jp.meguri.ledger.AsOf;
import jp.meguri.ledger.LedgerEntryView;
import jp.meguri.ledger.LedgerService;
import jp.meguri.meeting.MeetingService;
import jp.meguri.policy.BusinessCategoryService;
import jp.meguri.policy.CommitteeService;
import jp.meguri.policy.PolicyService;
import jp.meguri.shared.JapanTime;
import jp.meguri.shared.Page;
import jp.meguri.shared.Tag;
import jp.meguri.shared.Tagged;

/** Makes the auditor's file: everything that the policy held at one ledger entry, and the ledger up to it. */
@ApplicationScoped
public class ExportService {

    private static final int PAGE = 100;

    private final AsOf asOf;
    private final LedgerService ledger;
    private final PolicyService policies;
    private final BusinessCategoryService categories;
    private final CommitteeService committees;
    private final InitiativeService initiatives;
    private final CycleService cycles;
    private final ActivityService activities;
    private final CommentService comments;
    private final MeetingService meetings;
    private final ObjectMapper mapper;

    ExportService(
            AsOf asOf,
            LedgerService ledger,
            PolicyService policies,
            BusinessCategoryService categories,
            CommitteeService committees,
            InitiativeService initiatives,
            CycleService cycles,
            ActivityService activities,
            CommentService comments,
            MeetingService meetings,
            ObjectMapper mapper) {
        this.asOf = asOf;
        this.ledger = ledger;
        this.policies = policies;
        this.categories = categories;
        this.committees = committees;
        this.initiatives = initiatives;
        this.cycles = cycles;
        this.activities = activities;
        this.comments = comments;
        this.meetings = meetings;
        this.mapper = mapper;
    }

    /** A finished file, to be deleted when sent, and the SHA-256 of its bytes in base64. */
    record Finished(Path file, long length, String sha256) {}

    /** The moment that was asked for, and the entry that it means. */
    record AsOfView(Instant requested, long sequence, Instant occurredAt) {}

    /** The end of the ledger in the file. */
    record HeadView(long sequence, String hash) {}

    /** @param instant null for the present, which is the newest entry */
    Tagged<Finished> export(String policy, String instant, String ifNoneMatch) {
        Tagged.Moment moment = instant == null ? asOf.newest(policy) : asOf.resolve(policy, instant);
        Instant requested = instant == null ? null : JapanTime.parse("?asOf", instant);
        String hash = ledger.hash(policy, moment.sequence());
        String tag = Tag.of(moment.sequence(), hash, requested);
        Tagged<Finished> made = Tagged.unlessKnown(tag, ifNoneMatch, () -> write(policy, moment, requested, hash));
        return instant == null ? made : made.at(moment);
    }

    private Finished write(String policy, Tagged.Moment moment, Instant requested, String hash) {
        Path file = null;
        try {
            file = Files.createTempFile("meguri-export-", ".json");
            byte[] sha256;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                    PolicyExport export = new PolicyExport(mapper, out)) {
                fill(export, policy, moment, requested, hash);
                sha256 = export.finish();
            }
            return new Finished(file, Files.size(file), Base64.getEncoder().encodeToString(sha256));
        } catch (IOException e) {
            delete(file);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            delete(file);
            throw e;
        }
    }

    /** Each piece is read in a transaction of its own: the state at an entry's time never changes any more. */
    private void fill(PolicyExport export, String policy, Tagged.Moment moment, Instant requested, String hash)
            throws IOException {
        export.member("generatedAt", moment.occurredAt());
        export.member(
                "asOf", requested == null ? null : new AsOfView(requested, moment.sequence(), moment.occurredAt()));
        export.member("policy", then(moment, () -> policies.view(policy)));
        export.list("businessCategories", cursor -> then(moment, () -> Page.whole(categories.all(policy))));
        export.list("committees", cursor -> then(moment, () -> Page.whole(committees.all(policy))));
        export.list(
                "initiatives",
                cursor -> then(moment, () -> initiatives.page(policy, InitiativeService.Filter.ALL, cursor, PAGE)));
        export.list("cycles", cursor -> then(moment, () -> cycles.whole(policy, cursor, PAGE)));
        export.list("activities", cursor -> then(moment, () -> activities.inOrderOfId(policy, cursor, PAGE)));
        export.list("comments", cursor -> then(moment, () -> comments.inOrderOfId(policy, cursor, PAGE)));
        export.list("meetings", cursor -> then(moment, () -> meetings.inOrderOfId(policy, cursor, PAGE)));
        export.ledger(cursor -> entries(policy, cursor, moment.sequence()), new HeadView(moment.sequence(), hash));
    }

    private <T> T then(Tagged.Moment moment, Supplier<T> read) {
        return asOf.at(moment.occurredAt(), read);
    }

    private Page<LedgerEntryView> entries(String policy, String cursor, long upTo) {
        long after = cursor == null ? 0 : Long.parseLong(cursor);
        List<LedgerEntryView> found = ledger.after(policy, after, upTo, PAGE + 1);
        return Page.of(found, PAGE, last -> Long.toString(last.sequence()));
    }

    static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
