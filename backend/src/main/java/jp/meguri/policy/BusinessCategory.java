package jp.meguri.policy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import jp.meguri.ledger.Recorded;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A business category of the national programme (事業区分): ア–キ and （旧）ク, with its labels as printed. */
@Entity
public class BusinessCategory extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Policy policy;

    private String code;
    private int position;
    private String note;

    @ElementCollection
    @CollectionTable(name = "business_category_label", joinColumns = @JoinColumn(name = "business_category_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<PrintedLabel> labels = new ArrayList<>();

    protected BusinessCategory() {}

    BusinessCategory(Policy policy, int position, BusinessCategoryContent content) {
        this.policy = policy;
        this.position = position;
        this.code = content.code();
        revise(new BusinessCategoryInput(content.labels(), content.note()));
    }

    void revise(BusinessCategoryInput input) {
        note = input.note();
        if (!labels.equals(input.labels())) {
            labels.clear();
            labels.addAll(input.labels());
        }
    }

    BusinessCategoryInput input() {
        return new BusinessCategoryInput(List.copyOf(labels), note);
    }

    String code() {
        return code;
    }

    int position() {
        return position;
    }
}
