package jp.meguri.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.meguri.ledger.AsOf;
import jp.meguri.ledger.Ledger;
import jp.meguri.ledger.Replay;
import jp.meguri.shared.FiscalYear;
import jp.meguri.shared.IfMatch;
import jp.meguri.shared.Page;
import jp.meguri.shared.Tag;
import jp.meguri.shared.Tagged;

/** Comments on the parts of a sheet. */
@ApplicationScoped
public class CommentService {

    private final CommentRepository comments;
    private final CycleRepository cycles;
    private final Ledger ledger;
    private final Replay replay;
    private final AsOf asOf;

    CommentService(CommentRepository comments, CycleRepository cycles, Ledger ledger, Replay replay, AsOf asOf) {
        this.comments = comments;
        this.cycles = cycles;
        this.ledger = ledger;
        this.replay = replay;
        this.asOf = asOf;
    }

    /** All comments of a sheet, oldest first. */
    public Tagged<Page<CommentView>> list(
            String policy, String initiative, FiscalYear year, String instant, String ifNoneMatch) {
        return asOf.list(
                policy,
                instant,
                ifNoneMatch,
                () -> {
                    cycles.required(policy, initiative, year);
                    return Page.whole(comments.of(policy, initiative, year.value()).stream()
                            .map(CommentView::of)
                            .toList());
                },
                initiative,
                year);
    }

    /** In order of id, for the export. */
    @Transactional
    public Page<CommentView> inOrderOfId(String policy, String cursor, int limit) {
        List<Comment> found = comments.page(policy, cursor == null ? null : UUID.fromString(cursor), limit + 1);
        Page<Comment> page = Page.of(found, limit, last -> last.id().toString());
        return new Page<>(page.items().stream().map(CommentView::of).toList(), page.nextCursor());
    }

    public Tagged<CommentView> read(
            String policy, String initiative, FiscalYear year, UUID id, String instant, String ifNoneMatch) {
        return asOf.read(policy, instant, () -> {
            Comment comment = comments.required(policy, initiative, year.value(), id);
            return Tagged.unlessKnown(Tag.of(comment.version()), ifNoneMatch, () -> CommentView.of(comment));
        });
    }

    /** Writes a comment; under a key, once only. */
    @Transactional
    public Tagged<CommentView> create(
            String policy, String initiative, FiscalYear year, CommentInput input, String key) {
        String below = subject(initiative, year);
        return ledger.record(
                policy,
                pen -> replay.once(policy, below, key, input, CommentView.class, () -> {
                    PdcaCycle cycle = cycles.required(policy, initiative, year);
                    Comment comment = new Comment(cycle, input, pen.actor(), pen.at());
                    comments.persist(comment);
                    pen.added("comment.create", below + comment.id(), null, comment.content());
                    return tagged(comment);
                }));
    }

    /** Settles a comment, or opens it again. */
    @Transactional
    public Tagged<CommentView> take(
            String policy, String initiative, FiscalYear year, UUID id, IfMatch ifMatch, CommentAction action) {
        return ledger.record(policy, pen -> {
            Comment comment = comments.required(policy, initiative, year.value(), id);
            ifMatch.require(comment.version(), comment::current);
            pen.revise(
                    comment,
                    "comment." + action,
                    subject(initiative, year) + id,
                    null,
                    comment::content,
                    () -> comment.take(action, pen.actor(), pen.at()));
            return tagged(comment);
        });
    }

    private static Tagged<CommentView> tagged(Comment comment) {
        return new Tagged<>(Tag.of(comment.version()), CommentView.of(comment), null);
    }

    private static String subject(String initiative, FiscalYear year) {
        return CycleService.subject(initiative, year.value()) + "/comments/";
    }
}
