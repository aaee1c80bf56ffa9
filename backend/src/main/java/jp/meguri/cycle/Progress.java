package jp.meguri.cycle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far each part of a sheet is written. */
@Schema(name = "Progress")
public record Progress(Step plan, Step execution, Step evaluation, Step improvement) {

    /** 未記入 / 記入中 / 記入済み. */
    @Schema(name = "ProgressStep")
    public enum Step {
        EMPTY,
        STARTED,
        FILLED;

        /** @param written of the texts that the part needs; {@code extra} is welcome but not needed */
        static Step of(boolean extra, boolean... written) {
            int count = 0;
            for (boolean one : written) {
                count += one ? 1 : 0;
            }
            if (count == written.length) {
                return FILLED;
            }
            return count > 0 || extra ? STARTED : EMPTY;
        }
    }
}
