package jp.meguri.shared;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that every part of the system can carry unchanged: whole Unicode characters, no control characters but line
 * breaks and tabs, at most {@link #max} code points. Null passes. The text itself is never normalised.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainText.Check.class)
public @interface PlainText {

    int LONG = 10_000;
    int SHORT = 200;

    int max() default LONG;

    boolean required() default false;

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The rule itself. */
    final class Check implements ConstraintValidator<PlainText, String> {
        private int max;
        private boolean required;

        @Override
        public void initialize(PlainText rule) {
            max = rule.max();
            required = rule.required();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            String message = fault(text, max, required);
            if (message != null) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
            }
            return message == null;
        }

        /** @return what is wrong with the text, or null */
        public static String fault(String text, int max, boolean required) {
            if (text == null) {
                return required ? "入力してください。" : null;
            }
            if (text.codePointCount(0, text.length()) > max) {
                return "%,d文字以内で入力してください。".formatted(max);
            }
            for (int i = 0; i < text.length(); ) {
                int c = text.codePointAt(i);
                if (c <= 0xFFFF && Character.isSurrogate((char) c)) {
                    return "文字として成り立たない符号（対になっていないサロゲート）が含まれています。";
                }
                if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
                    return "使えない制御文字が含まれています。";
                }
                i += Character.charCount(c);
            }
            return required && text.isBlank() ? "入力してください。" : null;
        }
    }
}
