package jp.meguri.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A role of an account in one policy, named by the policy's code. */
@Embeddable
public record Grant(
        @Column(name = "policy_code") String policy,
        @Enumerated(EnumType.STRING) Role role) {}
