package jp.meguri.setup;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import jp.meguri.initiative.InitiativeContent;
import jp.meguri.policy.BusinessCategoryContent;
import jp.meguri.policy.CommitteeContent;
import jp.meguri.policy.PolicyContent;

/** A policy as one readable file: everything that the printed document says and the model holds. */
public record PolicyFile(
        @NotNull @Pattern(regexp = "meguri-policy") String format,
        @JsonProperty(required = true) int formatVersion,
        @NotNull @Valid PolicyContent policy,
        @NotNull List<@NotNull @Valid BusinessCategoryContent> businessCategories,
        @NotNull List<@NotNull @Valid CommitteeContent> committees,
        @NotNull List<@NotNull @Valid InitiativeContent> initiatives) {}
