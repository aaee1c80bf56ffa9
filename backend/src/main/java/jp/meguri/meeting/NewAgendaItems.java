package jp.meguri.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Agenda items to be added in this order: all of them or none. */
@Schema(name = "NewAgendaItems")
public record NewAgendaItems(
        @NotNull(message = "議題を1件以上送ってください。") @Size(min = 1, max = 100, message = "1件から100件までにしてください。")
        List<@Valid @NotNull(message = "空の要素は使えません。") AgendaItemContent> items) {}
