package jp.meguri.policy;

import jakarta.persistence.CollectionTable;
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
import jp.meguri.ledger.Recorded;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A body that discusses the policy (会議体): the council, its subcommittees (部会), and related bodies. */
@Entity
public class Committee extends Recorded {

    /** 推進会議 / 部会 / 関係する会議体. */
    public enum Kind {
        COUNCIL,
        SUBCOMMITTEE,
        RELATED
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Policy policy;

    private String code;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Integer number;
    private String name;
    private String aim;
    private int position;

    @ElementCollection
    @CollectionTable(name = "committee_review_category", joinColumns = @JoinColumn(name = "committee_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<ReviewCategory> reviewCategories = new ArrayList<>();

    protected Committee() {}

    Committee(Policy policy, int position, CommitteeContent content) {
        this.policy = policy;
        this.position = position;
        this.code = content.code();
        this.kind = content.kind();
        revise(content.editable());
    }

    void revise(CommitteeInput input) {
        number = input.number();
        name = input.name();
        aim = input.aim();
        if (!reviewCategories.equals(input.reviewCategories())) {
            reviewCategories.clear();
            reviewCategories.addAll(input.reviewCategories());
        }
    }

    CommitteeInput input() {
        return new CommitteeInput(number, name, aim, List.copyOf(reviewCategories));
    }

    String code() {
        return code;
    }

    Kind kind() {
        return kind;
    }

    int position() {
        return position;
    }
}
