package jp.meguri.meeting;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jp.meguri.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an item is about: an initiative, or its sheet of one year. */
@Embeddable
@Schema(name = "SheetLinkInput")
public record SheetLink(
        @NotNull(message = "取組を指定してください。") @PlainText(max = 20) @Schema(examples = "2-7")
        String initiative,

        @Schema(nullable = true, examples = "2024") Integer fiscalYear) {}
