package jp.meguri.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.meguri.ledger.Recorded;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** One item of a meeting (議題): how it stands on the agenda, and what the meeting made of it. */
@Entity
public class AgendaItem extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Meeting meeting;

    @Enumerated(EnumType.STRING)
    private AgendaKind kind;

    private String title;
    private Integer minutes;
    private String presenter;
    private boolean openToPublic;
    private String notPublicReason;

    @ElementCollection
    @CollectionTable(name = "agenda_item_link", joinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<SheetLink> links = new ArrayList<>();

    @Convert(converter = MeetingInput.Order.class)
    private List<UUID> actions = List.of();

    private String summary;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private Integer decisionNumber;
    private String opinion;

    private UUID continuedFrom;

    /** The first item of those that continue one another; null for that one itself. */
    private UUID thread;

    protected AgendaItem() {}

    /**
     * Errors as {@link #revise}.
     *
     * @param earlier the item of an earlier meeting that comes back, or null
     */
    AgendaItem(Meeting meeting, AgendaItem earlier, AgendaItemInput input) {
        this.meeting = meeting;
        if (earlier != null) {
            continuedFrom = earlier.id();
            thread = earlier.thread();
        }
        revise(input);
    }

    /**
     * Takes over what was written.
     *
     * @throws MinutesSettled once the meeting's minutes are settled
     * @throws NotHeldYet when a meeting that has not begun would decide
     * @throws jp.meguri.shared.InvalidInput when the input contradicts itself
     */
    void revise(AgendaItemInput input) {
        meeting.requireOpen();
        input.check("");
        if (input.decision() != decision && !meeting.begun()) {
            throw new NotHeldYet();
        }
        kind = input.kind();
        title = input.title();
        minutes = input.minutes();
        presenter = input.presenter();
        openToPublic = input.openToPublic();
        notPublicReason = input.openToPublic() ? null : input.notPublicReason();
        if (!links.equals(input.links())) {
            links.clear();
            links.addAll(input.links());
        }
        actions = List.copyOf(input.actions());
        summary = input.summary();
        decision = input.decision();
        opinion = input.opinion();
    }

    /** Gives the decision its number of the year; null for a continued item, which has none. */
    void number(Integer number) {
        decisionNumber = number;
    }

    boolean settled() {
        return decision != null && decision.settles();
    }

    /** Whether the opinion may go into a sheet, which everybody reads: it is settled, and public in all its parts. */
    boolean mayGiveOpinion() {
        return opinion != null && meeting.status() == MeetingStatus.CLOSED && openToPublic && meeting.openToPublic();
    }

    AgendaItemInput input() {
        return new AgendaItemInput(
                kind,
                title,
                minutes,
                presenter,
                openToPublic,
                notPublicReason,
                List.copyOf(links),
                actions,
                summary,
                decision,
                opinion);
    }

    AgendaItemRecord content() {
        return new AgendaItemRecord(continuedFrom, decisionNumber, input());
    }

    Meeting meeting() {
        return meeting;
    }

    Decision decision() {
        return decision;
    }

    Integer decisionNumber() {
        return decisionNumber;
    }

    boolean openToPublic() {
        return openToPublic;
    }

    /** What names all items that continue one another. */
    UUID thread() {
        return Objects.requireNonNullElse(thread, id());
    }
}
