package jp.meguri.policy;

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
import java.time.LocalDate;
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

    @Convert(converter = MeetingRules.Stored.class)
    private MeetingRules rules;

    @Convert(converter = Membership.Stored.class)
    private List<Member> members;

    /** The highest number that any member ever had. */
    private int lastMember;

    protected Committee() {}

    Committee(Policy policy, int position, CommitteeContent content) {
        this.policy = policy;
        this.position = position;
        this.code = content.code();
        this.kind = content.kind();
        revise(content.editable());
    }

    /** @throws jp.meguri.shared.InvalidInput when the list of members contradicts itself */
    void revise(CommitteeInput input) {
        Membership.check(members(), input.members(), lastMember);
        number = input.number();
        name = input.name();
        aim = input.aim();
        if (!reviewCategories.equals(input.reviewCategories())) {
            reviewCategories.clear();
            reviewCategories.addAll(input.reviewCategories());
        }
        rules = input.rules();
        members = List.copyOf(input.members());
        lastMember = Math.max(lastMember, Membership.highest(members));
    }

    CommitteeInput input() {
        return new CommitteeInput(number, name, aim, List.copyOf(reviewCategories), rules, members());
    }

    /** The rules in force: the body's own, or else this system's. */
    public MeetingRules rules() {
        return rules == null ? MeetingRules.DEFAULT : rules;
    }

    /** Who is a member on a day: chair, vice chairs, then the others by number. */
    public List<Member> membersOn(LocalDate day) {
        return Membership.on(members(), day);
    }

    /** The number of a member to be added: what meetings recorded of a number stays that person's. */
    int nextMember() {
        return lastMember + 1;
    }

    private List<Member> members() {
        return members == null ? List.of() : members;
    }

    public Policy policy() {
        return policy;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    int position() {
        return position;
    }
}
