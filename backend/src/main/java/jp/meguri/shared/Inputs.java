package jp.meguri.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns what the JSON reader and the validator noticed into violations that name the field. */
public final class Inputs {

    private Inputs() {}

    /** @throws InvalidInput when the input breaks a declared rule */
    public static <T> T check(Validator validator, T input) {
        Set<ConstraintViolation<T>> broken = validator.validate(input);
        if (!broken.isEmpty()) {
            throw new InvalidInput(of(broken));
        }
        return input;
    }

    static List<Violation> of(Set<? extends ConstraintViolation<?>> broken) {
        return broken.stream()
                .map(one -> new Violation(Parameters.name(one) + pointer(one.getPropertyPath()), one.getMessage()))
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::message))
                .toList();
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            switch (node.getKind()) {
                case METHOD, PARAMETER, CONSTRUCTOR, CROSS_PARAMETER, RETURN_VALUE -> {}
                default -> {
                    if (node.getIndex() != null) {
                        pointer.append('/').append(node.getIndex());
                    }
                    if (node.getKey() != null) {
                        pointer.append('/').append(node.getKey());
                    }
                    if (node.getName() != null && !node.getName().startsWith("<")) {
                        pointer.append('/').append(escape(node.getName()));
                    }
                }
            }
        }
        return pointer.toString();
    }

    /** What to tell of JSON that cannot be read; the input itself is never repeated. */
    public static InvalidInput unreadable(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return new InvalidInput(pointer(unknown), "この項目はないか、変更できません。");
        }
        if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            String allowed = Arrays.stream(format.getTargetType().getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            return new InvalidInput(pointer(format), "次のいずれかを指定してください: " + allowed);
        }
        if (e instanceof MismatchedInputException mismatch) {
            return new InvalidInput(pointer(mismatch), "値の型が違います。");
        }
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return new InvalidInput(pointer(mapping), "値を読み取れません。");
        }
        var place = e.getLocation();
        return new InvalidInput(
                "",
                place == null || place.getLineNr() < 1
                        ? "JSONとして読み取れません。"
                        : "JSONとして読み取れません（%d行%d文字目）。".formatted(place.getLineNr(), place.getColumnNr()));
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : escape(step.getFieldName())))
                .collect(Collectors.joining());
    }

    /** RFC 6901 escapes; broken characters of a made-up name are shown as a question mark, and it is cut short. */
    private static String escape(String name) {
        String known = new String(
                name.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
        String cut = known.length() > 100
                ? known.substring(0, known.offsetByCodePoints(0, Math.min(50, known.codePointCount(0, known.length()))))
                        + "…"
                : known;
        return cut.replace("~", "~0").replace("/", "~1");
    }
}
