package nl.rolwijzer.dmn;

import java.io.ByteArrayOutputStream;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An element of an XML document, to add to. What stands in it is escaped, and what XML cannot hold is left out. */
final class XmlNode {

    private static final Pattern IMPOSSIBLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final String NAMESPACES = "http://www.w3.org/2000/xmlns/";

    private final Document document;
    private final Element element;

    private XmlNode(Document document, Element element) {
        this.document = document;
        this.element = element;
    }

    /** The element that a document consists of. */
    static XmlNode root(String namespace, String name) {
        try {
            Document document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
            Element element = document.createElementNS(namespace, name);
            document.appendChild(element);
            return new XmlNode(document, element);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Gives a namespace its prefix, from here on. */
    XmlNode declare(String prefix, String namespace) {
        element.setAttributeNS(NAMESPACES, "xmlns:" + prefix, namespace);
        return this;
    }

    /** Adds an element; with a prefix that was declared at the root it is of that namespace, else of that of the root. */
    XmlNode add(String name) {
        int prefix = name.indexOf(':');
        Element root = document.getDocumentElement();
        String namespace =
                prefix < 0 ? root.getNamespaceURI() : root.getAttributeNS(NAMESPACES, name.substring(0, prefix));
        Element added = document.createElementNS(namespace, name);
        element.appendChild(added);
        return new XmlNode(document, added);
    }

    /** Adds an element that holds a text and nothing else. */
    void add(String name, String text) {
        add(name).element.setTextContent(possible(text));
    }

    XmlNode with(String attribute, String value) {
        element.setAttribute(attribute, possible(value));
        return this;
    }

    /** The document that this is in, in UTF-8. */
    byte[] bytes() {
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.INDENT, "yes");
            document.setXmlStandalone(true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            writer.transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String possible(String text) {
        return IMPOSSIBLE.matcher(text).replaceAll("");
    }
}
