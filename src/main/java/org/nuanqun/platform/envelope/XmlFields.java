package org.nuanqun.platform.envelope;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML from strangers: no document type, no entity of anybody's making, nothing deep, nothing long. */
public final class XmlFields {

    private static final int DEEPEST = 16;
    private static final int LONGEST_TEXT = 64 * 1024;
    private static final int LONGEST_BODY = 256 * 1024;
    private static final int MOST_FIELDS = 10_000;

    private final Deque<Fields> open = new ArrayDeque<>();
    private final Deque<StringBuilder> texts = new ArrayDeque<>();
    private final Fields root = new Fields("");
    private int count;

    private XmlFields() {}

    /** The fields of the outermost element. @throws Unreadable for everything else than plain, small XML */
    public static Fields read(byte[] body) {
        if (body.length > LONGEST_BODY) {
            throw new Unreadable("more than " + LONGEST_BODY + " bytes");
        }
        String text = new String(body, StandardCharsets.UTF_8);
        try {
            return new XmlFields().read(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (XMLStreamException e) {
            throw new Unreadable("not XML", e);
        }
    }

    private Fields read(String text) throws XMLStreamException {
        XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
        open.push(root);
        texts.push(new StringBuilder());
        while (reader.hasNext()) {
            take(reader.next(), reader);
        }
        return root.onlyInside();
    }

    private void take(int event, XMLStreamReader reader) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(reader.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> say(reader.getText());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION ->
                throw new Unreadable("XML with a document type or entities");
            default -> {}
        }
    }

    private void begin(String name) {
        if (open.size() > DEEPEST || ++count > MOST_FIELDS) {
            throw new Unreadable("XML too deep or too wide");
        }
        open.push(open.element().add(new Fields(name)));
        texts.push(new StringBuilder());
    }

    private void say(String words) {
        StringBuilder text = texts.element();
        if (text.length() + words.length() > LONGEST_TEXT) {
            throw new Unreadable("a value longer than " + LONGEST_TEXT);
        }
        text.append(words);
    }

    private void end() {
        open.pop().say(texts.pop().toString());
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }
}
