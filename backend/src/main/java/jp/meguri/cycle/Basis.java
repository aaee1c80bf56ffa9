package jp.meguri.cycle;

import java.util.List;

/**
 * What stands beside a sheet when it moves on.
 *
 * @param target the year's target in words, arrows followed; null when the policy prints none
 * @param measured whether there is a result, or a person's word why not
 * @param choices the survey answers that the rate was computed with; null when there is no rate
 * @param targetChangeSeen whoever moves it knows that the target is another than the plan was confirmed on
 */
record Basis(String target, boolean measured, List<String> choices, boolean targetChangeSeen) {}
