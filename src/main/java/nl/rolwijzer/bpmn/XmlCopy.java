package nl.rolwijzer.bpmn;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * The elements and texts of an XML file again, in UTF-8 and on the same lines, without attributes that say where schemas are
 * and without remarks and instructions.
 */
final class XmlCopy {

    private static final String ENCODING = "UTF-8";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLEventFactory events = XMLEventFactory.newDefaultFactory();
    private final XMLEventWriter writer;
    private int line = 1;

    XmlCopy() throws XMLStreamException {
        this.writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(bytes, ENCODING);
    }

    byte[] bytes() throws XMLStreamException {
        writer.flush();
        return bytes.toByteArray();
    }

    void write(XMLEvent event) throws XMLStreamException {
        if (event.isStartElement()) {
            writer.add(withoutSchemas(event.asStartElement()));
            keepLine(event);
        } else if (event.isEndElement()) {
            writer.add(event);
        } else if (event.isCharacters()) {
            line += (int) event.asCharacters()
                    .getData()
                    .chars()
                    .filter(each -> each == '\n')
                    .count();
            writer.add(events.createCharacters(event.asCharacters().getData()));
        }
    }

    private StartElement withoutSchemas(StartElement element) {
        List<Attribute> attributes = new ArrayList<>();
        for (Iterator<Attribute> each = element.getAttributes(); each.hasNext(); ) {
            Attribute attribute = each.next();
            boolean names = attribute.getName().getLocalPart().endsWith("chemaLocation")
                    && attribute.getName().getNamespaceURI().equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
            if (!names) {
                attributes.add(attribute);
            }
        }
        return events.createStartElement(element.getName(), attributes.iterator(), element.getNamespaces());
    }

    /** Attributes on several lines come on one: the lines that are missing follow, where white space means nothing. */
    private void keepLine(XMLEvent event) throws XMLStreamException {
        for (int there = event.getLocation().getLineNumber(); line < there; line++) {
            writer.add(events.createCharacters("\n"));
        }
    }
}
