package jp.meguri.initiative;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import jp.meguri.shared.UnknownRecord;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** An indicator of an initiative (成果指標): one row of the printed table, kept as printed. */
@Entity
class Indicator {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Initiative initiative;

    private int number;
    private String name;

    @ElementCollection
    @CollectionTable(name = "target", joinColumns = @JoinColumn(name = "indicator_id"))
    @MapKeyColumn(name = "fiscal_year")
    @Column(name = "printed")
    private Map<Integer, String> cells = new TreeMap<>();

    protected Indicator() {}

    Indicator(Initiative initiative, InitiativeContent.IndicatorContent content) {
        this.initiative = initiative;
        this.number = content.number();
        this.name = content.name();
        TargetRow.of(content.targets());
        this.cells.putAll(content.targets());
    }

    int number() {
        return number;
    }

    String name() {
        return name;
    }

    TargetRow targets() {
        return TargetRow.of(cells);
    }

    /** The cell as printed, for the ledger. */
    TargetInput.Printed printed(int fiscalYear) {
        return new TargetInput.Printed(cells.get(fiscalYear));
    }

    /**
     * Prints another target into a year's cell; arrows that follow it mean the new one from now on.
     *
     * @throws UnknownRecord when the table has no column for the year
     * @throws TargetUnreadable when the text is none of the allowed forms
     * @throws NothingToCarry when it is an arrow with nothing to its left
     */
    void amend(int fiscalYear, String printed) {
        if (!cells.containsKey(fiscalYear)) {
            throw new UnknownRecord(fiscalYear + "年度の目標");
        }
        targets().with(fiscalYear, Target.parse(printed));
        cells.put(fiscalYear, printed);
    }
}
