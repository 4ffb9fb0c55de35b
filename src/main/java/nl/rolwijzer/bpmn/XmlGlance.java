package nl.rolwijzer.bpmn;

import java.io.ByteArrayInputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/**
 * Looks through a file before the library may read it: whether it is XML, says which kind, has no document type, and is
 * neither wider nor deeper than a process can be. What the library gets is a copy without the addresses of schemas: those
 * it would go and fetch, wherever they are.
 */
final class XmlGlance {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final int MOST_ELEMENTS = 20_000;
    private static final int DEEPEST = 60;

    private final XmlCopy copy;
    private int elements;
    private int depth;

    private XmlGlance() throws XMLStreamException {
        this.copy = new XmlCopy();
    }

    /**
     * The same model, to be read without asking anybody anything.
     *
     * @throws ModelRefused for anything but a process model of a possible size
     */
    static byte[] at(byte[] file) {
        try {
            XMLEventReader reader = reader(file);
            XmlGlance glance = new XmlGlance();
            while (reader.hasNext()) {
                glance.see(reader.nextEvent());
            }
            return glance.copy.bytes();
        } catch (XMLStreamException unreadable) {
            throw new ModelRefused(ModelRefused.Kind.GEEN_XML, line(unreadable), unreadable);
        }
    }

    private static XMLEventReader reader(byte[] file) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLEventReader(new ByteArrayInputStream(file));
    }

    private void see(XMLEvent event) throws XMLStreamException {
        if (event.getEventType() == XMLStreamConstants.DTD) {
            throw refused(ModelRefused.Kind.DOCTYPE, event);
        }
        if (event.isStartElement()) {
            if (elements == 0) {
                checkRoot(event);
            }
            elements++;
            depth++;
            if (depth > DEEPEST || elements > MOST_ELEMENTS) {
                throw refused(ModelRefused.Kind.TE_INGEWIKKELD, event);
            }
        } else if (event.isEndElement()) {
            depth--;
        }
        copy.write(event);
    }

    private static void checkRoot(XMLEvent event) {
        QName root = event.asStartElement().getName();
        if (root.getNamespaceURI().contains("/DMN/")) {
            throw refused(ModelRefused.Kind.DMN, event);
        }
        if (!root.equals(new QName(BPMN, "definitions"))) {
            throw refused(ModelRefused.Kind.GEEN_BPMN, event);
        }
    }

    private static ModelRefused refused(ModelRefused.Kind kind, XMLEvent event) {
        return new ModelRefused(kind, event.getLocation().getLineNumber());
    }

    private static int line(XMLStreamException unreadable) {
        return unreadable.getLocation() == null
                ? 0
                : Math.max(0, unreadable.getLocation().getLineNumber());
    }
}
