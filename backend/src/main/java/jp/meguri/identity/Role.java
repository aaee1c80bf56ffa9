package jp.meguri.identity;

import java.util.EnumSet;
import java.util.Set;

/**
 * A role is granted to an account for one policy; this is the whole table of what it may do there.
 *
 * <p>The ledger and the export hold everything and cannot leave anything out without breaking their chain: whoever may
 * read them may see what is not public.
 */
public enum Role {
    /** 閲覧者. */
    VIEWER(EnumSet.of(Right.READ)),
    /** 担当者. */
    COORDINATOR(EnumSet.of(
            Right.READ,
            Right.WRITE_CYCLES,
            Right.EDIT_INITIATIVES,
            Right.RUN_MEETINGS,
            Right.READ_NOT_PUBLIC,
            Right.READ_LEDGER)),
    /** 管理職. */
    MANAGER(EnumSet.allOf(Right.class)),
    /** 監査. */
    AUDITOR(EnumSet.of(Right.READ, Right.READ_NOT_PUBLIC, Right.READ_LEDGER, Right.EXPORT)),
    /** システム管理者. */
    ADMIN(EnumSet.allOf(Right.class));

    private final Set<Right> rights;

    Role(Set<Right> rights) {
        this.rights = rights;
    }

    public Set<Right> rights() {
        return EnumSet.copyOf(rights);
    }
}
