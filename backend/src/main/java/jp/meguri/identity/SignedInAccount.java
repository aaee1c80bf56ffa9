package jp.meguri.identity;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who sends the present request, and what they may do where. */
public record SignedInAccount(
        UUID id, String username, String displayName, boolean installationAdmin, Set<Grant> grants) {

    /** The roles in a policy; empty means that even its existence is hidden. */
    public Set<Role> roles(String policy) {
        Set<Role> roles = grants.stream()
                .filter(grant -> grant.policy().equals(policy))
                .map(Grant::role)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        if (installationAdmin) {
            roles.add(Role.ADMIN);
        }
        return roles;
    }

    public Set<Right> rights(String policy) {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        roles(policy).forEach(role -> rights.addAll(role.rights()));
        return rights;
    }
}
