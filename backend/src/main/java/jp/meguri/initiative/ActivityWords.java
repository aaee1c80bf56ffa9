package jp.meguri.initiative;

import java.util.List;

/** The words with which the policy names what is asked for (活動の語), in the order of the work. */
public final class ActivityWords {

    public static final List<String> ALL = TargetText.ACTIVITIES;

    private ActivityWords() {}
}
