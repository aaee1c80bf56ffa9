package jp.meguri.cycle;

import jp.meguri.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Rows pasted from a spreadsheet: cells parted by tabs, rows by line breaks, cells with either of them in quotes.
 *
 * @param confirm false only looks; true records the good rows
 */
@Schema(name = "PastedRowsInput")
public record PastedRows(
        @PlainText(max = 300_000, required = true) @Schema(examples = "日付\t種別\t名称\n2024/6/18\t研修・講演\t第1回勉強会")
        String text,

        boolean confirm) {}
