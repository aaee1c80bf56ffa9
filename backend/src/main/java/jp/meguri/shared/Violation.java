package jp.meguri.shared;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing wrong with an input.
 *
 * @param pointer where: a JSON pointer into the body ({@code /plan/situation}, empty for the whole body), {@code ?name}
 *     for a query parameter, or a header's name
 * @param message what is wrong and what would be right, in Japanese
 */
public record Violation(
        @Schema(examples = "/plan/situation") String pointer,
        @Schema(examples = "10,000文字以内で入力してください。") String message) {}
