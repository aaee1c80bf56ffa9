package jp.meguri.identity;

import java.util.List;

/** Names the policies open to an account. The policies live above this floor, so they answer through this door. */
public interface OpenPolicies {

    List<SessionView.InPolicy> to(SignedInAccount account);
}
