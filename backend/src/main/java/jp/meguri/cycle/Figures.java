package jp.meguri.cycle;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.PlainText;
import jp.meguri.shared.StoredJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What can be counted of an activity (数量). Null is "not recorded", which is not zero.
 *
 * @param times 回; an activity without this number counts as one time
 * @param copies 部
 * @param people 人, by profession
 * @param persons 件（実数）: each person or case once
 * @param cases 件（延数）: each time again, so never fewer than {@code persons}
 */
@Schema(name = "Figures")
public record Figures(
        @Min(value = 0, message = "0以上にしてください。")
        @Max(value = MOST, message = TOO_MANY)
        @Schema(nullable = true, examples = "1")
        Integer times,

        @Min(value = 0, message = "0以上にしてください。")
        @Max(value = MOST, message = TOO_MANY)
        @Schema(nullable = true, examples = "500")
        Integer copies,

        @NotNull(message = "空の一覧にするときは [] を送ってください。") @Size(max = 30, message = "30件以内にしてください。")
        List<@Valid @NotNull(message = "空の要素は使えません。") Attendees> people,

        @Min(value = 0, message = "0以上にしてください。")
        @Max(value = MOST, message = TOO_MANY)
        @Schema(nullable = true, examples = "12")
        Integer persons,

        @Min(value = 0, message = "0以上にしてください。")
        @Max(value = MOST, message = TOO_MANY)
        @Schema(nullable = true, examples = "30")
        Integer cases) {

    static final int MOST = 9_999_999;
    static final String TOO_MANY = "9,999,999以下にしてください。";
    static final Figures NONE = new Figures(null, null, List.of(), null, null);

    /** How many of a profession took part. */
    @Schema(name = "Attendees")
    public record Attendees(
            @PlainText(max = 40, required = true) @Schema(examples = "訪問看護師")
            String profession,

            @Min(value = 0, message = "0以上にしてください。") @Max(value = MOST, message = TOO_MANY)
            int number) {}

    /** How many took part, whatever their profession; null when nobody wrote it down. */
    Long headcount() {
        return people.isEmpty()
                ? null
                : people.stream().mapToLong(Attendees::number).sum();
    }

    /** @throws InvalidInput when the numbers contradict each other */
    void check() {
        if (persons != null && cases != null && persons > cases) {
            throw new InvalidInput("/figures/persons", "実数は延数以下にしてください。");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < people.size(); i++) {
            if (!seen.add(people.get(i).profession())) {
                throw new InvalidInput("/figures/people/" + i + "/profession", "同じ職種がほかにもあります。");
            }
        }
    }

    /** The figures in one column. */
    @Converter
    static class Stored extends StoredJson<Figures> {
        Stored() {
            super(new TypeReference<>() {});
        }
    }
}
