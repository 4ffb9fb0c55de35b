package nl.rolwijzer.bpmn;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that happens in a model in one order, with what is in subprocesses in their place. */
final class Course {

    private final Collection<Scope.Flow> messages;
    private final Remarks remarks;

    Course(Collection<Scope.Flow> messages, Remarks remarks) {
        this.messages = messages;
        this.remarks = remarks;
    }

    List<Part> of(Scope scope) {
        Map<Part, List<Part>> following = Connections.of(scope, messages);
        FlowOrder<Part> order = new FlowOrder<>(scope.parts(), following);
        remark(order, scope);
        scope.parts().forEach(part -> remark(part, scope, following.getOrDefault(part, List.of())));
        return order.ordered().stream().flatMap(this::opened).toList();
    }

    private Stream<Part> opened(Part part) {
        if (part.inside().isEmpty()) {
            return Stream.of(part);
        }
        remarks.add(ModelRemark.Kind.DEELPROCES, part.called());
        return of(part.inside()).stream();
    }

    private void remark(FlowOrder<Part> order, Scope scope) {
        order.loops().stream()
                .filter(loop -> scope.flows()
                        .contains(new Scope.Flow(loop.from().id(), loop.to().id())))
                .forEach(loop -> remarks.add(
                        ModelRemark.Kind.HERHALING,
                        loop.from().called() + " – " + loop.to().called()));
        order.roots().stream()
                .skip(1)
                .filter(Part::isActivity)
                .forEach(root -> remarks.add(ModelRemark.Kind.LOS, root.called()));
    }

    private void remark(Part part, Scope scope, List<Part> next) {
        if (scope.leaving(part) > 1) {
            remarks.add(part.isChoice() ? ModelRemark.Kind.KEUZE : ModelRemark.Kind.TEGELIJK, fork(part, next));
        }
        if (part.isRepeated()) {
            remarks.add(ModelRemark.Kind.MEERMAALS, part.called());
        }
    }

    /** A gateway without a name is called by its branches. */
    private static String fork(Part part, List<Part> next) {
        return part.name().isEmpty() ? next.stream().map(Part::called).collect(Collectors.joining(" / ")) : part.name();
    }
}
