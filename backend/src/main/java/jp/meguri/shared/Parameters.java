package jp.meguri.shared;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Iterator;

/** How a caller knows the parameter of a resource that a violation is about. */
final class Parameters {

    private Parameters() {}

    /** {@code ?limit} for a query parameter, the name of a header; empty for the body, whose fields speak for themselves. */
    static String name(ConstraintViolation<?> violation) {
        Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
        Path.Node method = nodes.next();
        if (method.getKind() != jakarta.validation.ElementKind.METHOD || !nodes.hasNext()) {
            return "";
        }
        Path.ParameterNode parameter = nodes.next().as(Path.ParameterNode.class);
        Class<?>[] types = method.as(Path.MethodNode.class).getParameterTypes().toArray(Class<?>[]::new);
        // Interception puts a subclass in front, which does not repeat the annotations.
        for (Class<?> type = violation.getRootBeanClass(); type != null; type = type.getSuperclass()) {
            String name = name(type, method.getName(), types, parameter.getParameterIndex());
            if (name != null) {
                return name;
            }
        }
        return "";
    }

    private static String name(Class<?> type, String name, Class<?>[] types, int index) {
        try {
            Method method = type.getDeclaredMethod(name, types);
            Parameter parameter = method.getParameters()[index];
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            HeaderParam header = parameter.getAnnotation(HeaderParam.class);
            return query != null ? "?" + query.value() : header != null ? header.value() : null;
        } catch (NoSuchMethodException e) {
            return null;
        }
    }
}
