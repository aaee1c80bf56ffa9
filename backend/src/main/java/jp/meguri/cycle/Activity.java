package jp.meguri.cycle;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import jp.meguri.ledger.Recorded;
import jp.meguri.shared.FiscalYear;
import jp.meguri.shared.StoredNumbers;
import jp.meguri.shared.StoredTexts;

/** Something done for an initiative on one day (実施記録): a training, a distribution, a meeting. Results are counted from it. */
@Entity
public class Activity extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private PdcaCycle cycle;

    private LocalDate date;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    private String title;

    @Enumerated(EnumType.STRING)
    private ActivityState state;

    private boolean counted;
    private String notCountedReason;
    private String place;
    private String link;

    @Convert(converter = Figures.Stored.class)
    private Figures figures;

    @Convert(converter = Survey.Stored.class)
    private Survey survey;

    @Convert(converter = StoredTexts.class)
    private List<String> words;

    @Convert(converter = StoredNumbers.class)
    private List<Integer> scenes;

    @Convert(converter = StoredTexts.class)
    private List<String> themes;

    protected Activity() {}

    /** Errors as {@link #revise}. */
    Activity(PdcaCycle cycle, ActivityInput input) {
        this.cycle = cycle;
        revise(input);
    }

    /**
     * Takes over what was done.
     *
     * @throws CycleClosed when the year's sheet is submitted or approved: its result stands still
     * @throws jp.meguri.shared.InvalidInput when the input contradicts itself or the year
     */
    void revise(ActivityInput input) {
        cycle.requireOpenFor(CycleWork.RECORD_ACTIVITIES);
        input.check(new FiscalYear(cycle.fiscalYear()));
        date = input.date();
        kind = input.kind();
        title = input.title();
        state = input.state();
        counted = input.counted();
        notCountedReason = input.counted() ? null : input.notCountedReason();
        words = List.copyOf(input.words());
        figures = input.figures();
        survey = input.survey();
        scenes = input.scenes().stream().distinct().sorted().toList();
        themes = input.themes().stream().distinct().toList();
        place = input.place();
        link = input.link();
    }

    /** May it be removed? Errors as {@link #revise}. */
    void requireRemovable() {
        cycle.requireOpenFor(CycleWork.RECORD_ACTIVITIES);
    }

    ActivityInput input() {
        return new ActivityInput(
                date,
                kind,
                title,
                state,
                counted,
                notCountedReason,
                words,
                figures,
                survey,
                scenes,
                themes,
                place,
                link);
    }

    PdcaCycle cycle() {
        return cycle;
    }
}
