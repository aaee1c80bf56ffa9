package jp.meguri.identity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who I am and what I may do in each policy. */
@Schema(name = "Session")
public record SessionView(
        @Schema(examples = "coordinator") String username,
        @Schema(examples = "担当者") String displayName,
        boolean installationAdmin,
        List<InPolicy> policies) {

    /** A policy that is open to me. */
    @Schema(name = "SessionPolicy")
    public record InPolicy(
            @Schema(examples = "132101-2024") String policy,
            @Schema(examples = "在宅医療・介護連携推進基本方針") String title,
            Set<Role> roles,
            Set<Right> rights) {

        public static InPolicy of(SignedInAccount account, String policy, String title) {
            return new InPolicy(
                    policy, title, new TreeSet<>(account.roles(policy)), new TreeSet<>(account.rights(policy)));
        }
    }

    public static SessionView of(SignedInAccount account, List<InPolicy> policies) {
        return new SessionView(account.username(), account.displayName(), account.installationAdmin(), policies);
    }
}
