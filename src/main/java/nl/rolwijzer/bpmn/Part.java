package nl.rolwijzer.bpmn;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.operaton.bpm.model.xml.instance.DomElement;

/**
 * One part of a process that follows on others: a task, an event, a gateway, or a subprocess with parts of its own. Told apart
 * by the names of the standard, because the library has no type for every kind: it leaves out subprocesses of a free order.
 */
final class Part {

    private static final String LINK = "linkEventDefinition";
    private static final String TIMER = "timerEventDefinition";

    private final DomElement element;
    private final Scope inside;

    /** @param inside the parts of a subprocess; of anything else it has none */
    Part(DomElement element, Scope inside) {
        this.element = element;
        this.inside = inside;
    }

    DomElement element() {
        return element;
    }

    Scope inside() {
        return inside;
    }

    String id() {
        return attribute("id");
    }

    /** On one line, as tools break long names; empty when it has none. */
    String name() {
        return attribute("name").replaceAll("\\s+", " ").strip();
    }

    /** The name, or else the id, which is better than nothing. */
    String called() {
        return name().isEmpty() ? id() : name();
    }

    /** What the model says about it in words. */
    String documentation() {
        return children("documentation")
                .map(DomElement::getTextContent)
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }

    boolean isEvent() {
        return kind().endsWith("Event");
    }

    boolean isGateway() {
        return kind().endsWith("Gateway");
    }

    /** Whether somebody does it. */
    boolean isActivity() {
        return !isEvent() && !isGateway();
    }

    /** Whether of the branches behind it only some are followed. */
    boolean isChoice() {
        return isGateway() && !kind().equals("parallelGateway");
    }

    boolean isWaiting() {
        return kind().equals("receiveTask") || kind().equals("intermediateCatchEvent") && link().isEmpty();
    }

    boolean isRepeated() {
        return element.getChildElements().stream()
                .anyMatch(child -> child.getLocalName().endsWith("LoopCharacteristics"));
    }

    /** The part on whose side it stands; empty of what stands by itself. */
    String host() {
        return attribute("attachedToRef");
    }

    /** The name by which an event leads to another one elsewhere in the drawing; empty when it does not. */
    String link() {
        return children(LINK)
                .map(link -> Objects.requireNonNullElse(link.getAttribute("name"), ""))
                .collect(Collectors.joining());
    }

    boolean isArrivalOfALink() {
        return kind().endsWith("CatchEvent") && !link().isEmpty();
    }

    /** How long or until when it waits, as the model says it; empty when it does not. */
    String timer() {
        return children(TIMER)
                .map(DomElement::getTextContent)
                .collect(Collectors.joining(" "))
                .strip();
    }

    private String kind() {
        return element.getLocalName();
    }

    private String attribute(String name) {
        return Objects.requireNonNullElse(element.getAttribute(name), "");
    }

    private Stream<DomElement> children(String name) {
        return element.getChildElements().stream()
                .filter(child -> child.getLocalName().equals(name));
    }
}
