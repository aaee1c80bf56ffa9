package jp.meguri.initiative;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.meguri.ledger.Recorded;
import jp.meguri.policy.Policy;
import jp.meguri.shared.SearchKey;
import jp.meguri.shared.StoredTexts;
import jp.meguri.shared.UnknownRecord;

/** A measure of the policy (取組), with its indicators and their targets. */
@Entity
public class Initiative extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Policy policy;

    private String code;
    private String printedCode;
    private int principleNumber;
    private int number;
    private String name;
    private String overview;
    private String categoryCode;
    private String categoryLabel;
    private String searchKey;

    @Convert(converter = StoredTexts.class)
    private List<String> themes;

    private String department;
    private String owner;
    private String ownerName;

    @ElementCollection
    @CollectionTable(name = "initiative_committee", joinColumns = @JoinColumn(name = "initiative_id"))
    @Column(name = "committee_code")
    private Set<String> committees = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "initiative_scene", joinColumns = @JoinColumn(name = "initiative_id"))
    @Column(name = "scene_number")
    private Set<Integer> scenes = new TreeSet<>();

    @OneToMany(mappedBy = "initiative", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<Indicator> indicators = new ArrayList<>();

    protected Initiative() {}

    Initiative(Policy policy, InitiativeContent content) {
        this.policy = policy;
        this.code = content.code();
        this.printedCode = content.printedCode();
        this.principleNumber = content.principle();
        this.number = content.number();
        content.indicators().forEach(indicator -> indicators.add(new Indicator(this, indicator)));
        revise(content.editable(), null);
    }

    /**
     * Takes over what an office may amend; code and principle stay.
     *
     * @param ownerName how people read {@code input.owner()}, or null without an owner
     */
    void revise(InitiativeInput input, String ownerName) {
        name = input.name();
        overview = input.overview();
        categoryCode = input.category().code();
        categoryLabel = input.category().label();
        searchKey = SearchKey.of(code, printedCode, name, overview);
        replace(committees, input.committees());
        replace(scenes, input.scenes());
        themes = input.themes().stream().distinct().toList();
        department = input.department();
        owner = input.owner();
        this.ownerName = ownerName;
    }

    private static <T> void replace(Set<T> present, List<T> wanted) {
        present.retainAll(wanted);
        present.addAll(wanted);
    }

    InitiativeInput input() {
        return new InitiativeInput(
                name,
                overview,
                new PrintedCategory(categoryCode, categoryLabel),
                List.copyOf(new TreeSet<>(committees)),
                List.copyOf(new TreeSet<>(scenes)),
                themes == null ? List.of() : List.copyOf(themes),
                department,
                owner);
    }

    /** @throws UnknownRecord when there is none of this number */
    Indicator indicator(int wanted) {
        return indicators.stream()
                .filter(indicator -> indicator.number() == wanted)
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("成果指標 " + wanted));
    }

    List<Indicator> indicators() {
        return List.copyOf(indicators);
    }

    public Policy policy() {
        return policy;
    }

    public String department() {
        return department;
    }

    /** The account of whoever is responsible (担当者), or null. */
    public String owner() {
        return owner;
    }

    public String ownerName() {
        return ownerName;
    }

    public String code() {
        return code;
    }

    public String printedCode() {
        return printedCode;
    }

    public String name() {
        return name;
    }

    public int principleNumber() {
        return principleNumber;
    }

    public int number() {
        return number;
    }
}
