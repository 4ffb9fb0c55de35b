package nl.rolwijzer.browsing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.Condition;
import nl.rolwijzer.assessment.Criterion;
import nl.rolwijzer.assessment.Tension;
import nl.rolwijzer.catalogue.ServiceRecord;

/** Sets beside each other which tensions services have, and how they do in the klant test. */
final class ComparedFindings {

    private ComparedFindings() {}

    /** Every tension that one of them has, and whether each has it. */
    static List<ComparedRow<Tension, Boolean>> tensions(List<ServiceRecord> services) {
        return byId(services, ComparedFindings::tensionsOf, Tension::id)
                .map(tension -> new ComparedRow<>(
                        tension,
                        services.stream()
                                .map(service -> tensionsOf(service)
                                        .anyMatch(other -> other.id().equals(tension.id())))
                                .map(has -> new ComparedRow.Cell<>(has, has))
                                .toList()))
                .toList();
    }

    /** Every criterion that one of their rulebooks has; nothing for a service whose rulebook does not have it. */
    static List<ComparedRow<Condition, Optional<Criterion>>> klantTest(List<ServiceRecord> services) {
        return byId(
                        services,
                        ComparedFindings::criteriaOf,
                        criterion -> criterion.condition().id())
                .map(Criterion::condition)
                .map(condition -> new ComparedRow<>(
                        condition,
                        services.stream()
                                .map(service -> criteriaOf(service)
                                        .filter(each -> each.condition().id().equals(condition.id()))
                                        .findFirst())
                                .map(found -> new ComparedRow.Cell<>(found.map(Criterion::outcome), found))
                                .toList()))
                .toList();
    }

    private static Stream<Tension> tensionsOf(ServiceRecord service) {
        return service.assessment().tensions().stream();
    }

    private static Stream<Criterion> criteriaOf(ServiceRecord service) {
        return service.assessment().klantTest().stream();
    }

    /** What the services have, each once, by the words of the first that has it. */
    private static <T> Stream<T> byId(
            List<ServiceRecord> services, Function<ServiceRecord, Stream<T>> of, Function<T, String> id) {
        Map<String, T> found = new LinkedHashMap<>();
        services.stream().flatMap(of).forEach(each -> found.putIfAbsent(id.apply(each), each));
        return found.values().stream();
    }
}
