package jp.meguri.meeting;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.PlainText;
import jp.meguri.shared.StoredJson;
import jp.meguri.shared.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What may be changed of a meeting.
 *
 * @param observers 傍聴者数; null is not recorded
 * @param attendance of members; who is not named has not been recorded
 * @param participants staff and guests
 * @param order agenda items in their order; one that is not named comes last, the older first
 */
@Schema(name = "MeetingInput")
public record MeetingInput(
        @NotNull(message = "日時を入力してください。") @Valid MeetingTime time,
        boolean openToPublic,

        @PlainText(max = 1000) @Schema(nullable = true, examples = "個人に関する情報を扱うため")
        String notPublicReason,

        @Min(value = 0, message = "0以上にしてください。")
        @Max(value = 9999, message = "9999以下にしてください。")
        @Schema(nullable = true, examples = "3")
        Integer observers,

        @NotNull(message = EMPTY) @Size(max = 200, message = "200件以内にしてください。")
        List<@Valid @NotNull(message = "空の要素は使えません。") Attendance> attendance,

        @NotNull(message = EMPTY) @Size(max = 100, message = "100件以内にしてください。")
        List<@Valid @NotNull(message = "空の要素は使えません。") Participant> participants,

        @NotNull(message = EMPTY) @Size(max = 100, message = "100件以内にしてください。")
        List<@Valid @NotNull(message = "空の要素は使えません。") Material> materials,

        @NotNull(message = EMPTY) @Size(max = 200, message = "200件以内にしてください。")
        List<@NotNull(message = "空の要素は使えません。") UUID> order) {

    private static final String EMPTY = "空の一覧にするときは [] を送ってください。";

    /** @throws InvalidInput naming each place that contradicts another */
    void check() {
        time.check("/time");
        List<Violation> faults = new ArrayList<>();
        if (!openToPublic && (notPublicReason == null || notPublicReason.isBlank())) {
            faults.add(new Violation("/notPublicReason", "非公開にするときは、理由を入力してください。"));
        }
        Set<Integer> members = new HashSet<>();
        for (int i = 0; i < attendance.size(); i++) {
            if (!members.add(attendance.get(i).member())) {
                faults.add(new Violation("/attendance/" + i + "/member", "同じ委員がほかにもあります。"));
            }
        }
        for (int i = 0; i < materials.size(); i++) {
            if (i == 0 && materials.get(i).branch()) {
                faults.add(new Violation("/materials/0/branch", "最初の資料は枝番にできません。"));
            }
            if (materials.get(i).source() == Material.Source.LINK
                    && materials.get(i).link() == null) {
                faults.add(new Violation("/materials/" + i + "/link", "リンク先を入力してください。"));
            }
        }
        if (new HashSet<>(order).size() < order.size()) {
            faults.add(new Violation("/order", "同じ議題がほかにもあります。"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    /** The order in one column. */
    @Converter
    static class Order extends StoredJson<List<UUID>> {
        Order() {
            super(new TypeReference<>() {});
        }
    }
}
