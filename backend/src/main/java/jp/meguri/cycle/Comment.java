package jp.meguri.cycle;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import jp.meguri.identity.Actor;
import jp.meguri.ledger.Recorded;

/** What somebody has to say about a part of a sheet (コメント). It outlives every return of the sheet. */
@Entity
public class Comment extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private PdcaCycle cycle;

    @Enumerated(EnumType.STRING)
    private CyclePart part;

    private String text;
    private String author;
    private String authorName;
    private Instant writtenAt;

    @Embedded
    private Resolution resolution;

    protected Comment() {}

    Comment(PdcaCycle cycle, CommentInput input, Actor by, Instant at) {
        cycle.requireOpenFor(CycleWork.COMMENT);
        this.cycle = cycle;
        part = input.part();
        text = input.text();
        author = by.id();
        authorName = by.name();
        writtenAt = at;
    }

    /** @throws NotInThisState when it is resolved, or open, already */
    void take(CommentAction action, Actor by, Instant at) {
        cycle.requireOpenFor(CycleWork.COMMENT);
        if ((action == CommentAction.RESOLVE) != (resolution == null)) {
            throw new NotInThisState();
        }
        resolution = action == CommentAction.RESOLVE ? new Resolution(by.id(), by.name(), at) : null;
    }

    CommentContent content() {
        return new CommentContent(part, text, author, authorName, writtenAt, resolution);
    }

    PdcaCycle cycle() {
        return cycle;
    }
}
