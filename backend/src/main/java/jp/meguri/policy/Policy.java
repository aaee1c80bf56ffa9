package jp.meguri.policy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.meguri.ledger.Recorded;
import jp.meguri.shared.FiscalYear;

/** A municipality's policy for some fiscal years (基本方針), under which everything else stands. */
@Entity
public class Policy extends Recorded {

    private String code;
    private String municipalityCode;
    private String municipalityName;
    private String title;
    private int firstFiscalYear;
    private int lastFiscalYear;
    private Integer baselineFiscalYear;
    private String positioning;
    private String ideal;
    private String catchphrase;
    private String structure;
    private String categoryFigure;

    @Convert(converter = DueDates.Stored.class)
    private DueDates dueDates;

    @Convert(converter = RatingScale.Stored.class)
    private List<Rating> ratings;

    @ElementCollection
    @CollectionTable(name = "principle", joinColumns = @JoinColumn(name = "policy_id"))
    @OrderBy("number")
    private List<Principle> principles = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "scene", joinColumns = @JoinColumn(name = "policy_id"))
    @OrderBy("number")
    private List<Scene> scenes = new ArrayList<>();

    protected Policy() {}

    Policy(PolicyContent content) {
        code = content.code();
        municipalityCode = content.municipality().code();
        municipalityName = content.municipality().name();
        firstFiscalYear = content.firstFiscalYear();
        lastFiscalYear = content.lastFiscalYear();
        baselineFiscalYear = content.baselineFiscalYear();
        scenes.addAll(content.scenes());
        revise(content.editable());
    }

    /** Takes over the texts that an office may amend; the policy's years and code stay. */
    void revise(PolicyInput input) {
        title = input.title();
        positioning = input.positioning();
        ideal = input.ideal();
        catchphrase = input.catchphrase();
        structure = input.structure();
        categoryFigure = input.categoryFigure();
        dueDates = input.dueDates();
        ratings = input.ratings();
        if (!principles.equals(input.principles())) {
            principles.clear();
            principles.addAll(input.principles());
        }
    }

    PolicyInput input() {
        return new PolicyInput(
                title,
                List.copyOf(principles),
                positioning,
                ideal,
                catchphrase,
                structure,
                categoryFigure,
                dueDates,
                ratings);
    }

    /** The due dates in force: the office's, or this system's own. */
    public DueDates dueDates() {
        return dueDates == null ? DueDates.DEFAULT : dueDates;
    }

    /** The rating scale in force, best first. */
    public List<Rating> ratings() {
        return ratings == null ? RatingScale.DEFAULT : List.copyOf(ratings);
    }

    public String code() {
        return code;
    }

    String title() {
        return title;
    }

    Municipality municipality() {
        return new Municipality(municipalityCode, municipalityName);
    }

    public int firstFiscalYear() {
        return firstFiscalYear;
    }

    public int lastFiscalYear() {
        return lastFiscalYear;
    }

    public Integer baselineFiscalYear() {
        return baselineFiscalYear;
    }

    List<Scene> scenes() {
        return List.copyOf(scenes);
    }

    /** The years of the plan, without the baseline: each has a PDCA cycle. */
    public List<FiscalYear> years() {
        return IntStream.rangeClosed(firstFiscalYear, lastFiscalYear)
                .mapToObj(FiscalYear::new)
                .toList();
    }
}
