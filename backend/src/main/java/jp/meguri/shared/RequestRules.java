package jp.meguri.shared;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** What holds for every request before its resource is asked. */
final class RequestRules {

    private static final Map<Method, Set<String>> PARAMETERS = new ConcurrentHashMap<>();

    /** A misspelt filter must not silently show everything. */
    @ServerRequestFilter(priority = 3000)
    void knowEveryParameter(ContainerRequestContext request, ResourceInfo target) {
        Set<String> known = PARAMETERS.computeIfAbsent(target.getResourceMethod(), RequestRules::parameters);
        List<Violation> unknown = request.getUriInfo().getQueryParameters().entrySet().stream()
                .flatMap(given -> Stream.ofNullable(fault(known, given.getKey(), given.getValue())))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
    }

    private static Violation fault(Set<String> known, String name, List<String> values) {
        if (!known.contains(name)) {
            return new Violation("?" + name, "この指定はありません。使えるもの: " + known);
        }
        if (values.size() != 1) {
            return new Violation("?" + name, "一度だけ指定してください。");
        }
        return values.getFirst().isBlank() ? new Violation("?" + name, "値を指定してください。") : null;
    }

    private static Set<String> parameters(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? ofBean(parameter.getType())
                        : Stream.ofNullable(parameter.getAnnotation(QueryParam.class)))
                .map(QueryParam::value)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private static Stream<QueryParam> ofBean(Class<?> bean) {
        return bean.isRecord()
                ? Arrays.stream(bean.getRecordComponents())
                        .map(RecordComponent::getAccessor)
                        .flatMap(accessor -> Stream.ofNullable(accessor.getAnnotation(QueryParam.class)))
                : Arrays.stream(bean.getFields())
                        .flatMap(field -> Stream.ofNullable(field.getAnnotation(QueryParam.class)));
    }
}
