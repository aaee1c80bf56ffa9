package jp.meguri.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Objects;
import jp.meguri.ledger.Recorded;

/** Something that somebody is to do after a meeting (宿題). It lives on when the minutes are settled. */
@Entity
public class ActionItem extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private AgendaItem agendaItem;

    private String text;
    private String owner;
    private String ownerName;
    private LocalDate due;
    private String initiative;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    private String result;

    protected ActionItem() {}

    /** Errors as {@link #revise}. */
    ActionItem(AgendaItem agendaItem, ActionInput input, String ownerName) {
        agendaItem.meeting().requireOpen();
        this.agendaItem = agendaItem;
        this.text = input.text();
        this.initiative = input.initiative();
        revise(input, ownerName);
    }

    /**
     * Takes over what was written. What the minutes say of it stands still with them; who does it, by when, and what came
     * of it may change later.
     *
     * @param ownerName how people read whoever does it
     * @throws MinutesSettled when the text would change after the minutes are settled
     */
    void revise(ActionInput input, String ownerName) {
        input.check();
        boolean sameWords = input.text().equals(text) && Objects.equals(input.initiative(), initiative);
        if (!sameWords) {
            agendaItem.meeting().requireOpen();
        }
        text = input.text();
        initiative = input.initiative();
        owner = input.owner();
        this.ownerName = ownerName;
        due = input.due();
        state = input.state();
        result = input.result();
    }

    /** @throws MinutesSettled once the meeting's minutes are settled */
    void requireRemovable() {
        agendaItem.meeting().requireOpen();
    }

    ActionInput input() {
        return new ActionInput(text, owner, ownerName, due, initiative, state, result);
    }

    ActionRecord content() {
        return new ActionRecord(agendaItem.id(), input());
    }

    AgendaItem agendaItem() {
        return agendaItem;
    }
}
