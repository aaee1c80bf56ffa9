package jp.meguri.policy;

import jp.meguri.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The city (市区町村): its six-digit national code and name. */
@Schema(name = "Municipality")
public record Municipality(
        @Schema(examples = "132101") @PlainText(max = 6, required = true)
        String code,

        @Schema(examples = "小金井市") @PlainText(max = PlainText.SHORT, required = true)
        String name) {}
