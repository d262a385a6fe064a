package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;

import org.jsoup.nodes.Entities;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The elements and words of an XML file, one after the other from the front.
///
/// A document type declaration is passed over: nothing that it declares or refers to is read. An
/// entity is a character where HTML has one of its name, and else nothing.
final class Xml implements AutoCloseable {

    private static final int ASK_AFTER = 4_096;

    /// Formats have some hundred names. The parser keeps them all, and takes ever longer to find
    /// one.
    private static final int MOST_NAMES = 20_000;

    /// How the messages of the parser begin that has met one of its own limits: for depth, for
    /// attributes, for the length of names.
    private static final String LIMIT = "JAXP0001";

    private final Source source;
    private final InputStream in;
    private final XMLStreamReader reader;
    private int event = XMLStreamConstants.START_DOCUMENT;
    private final Set<String> names = new HashSet<>();
    private int depth;
    private int events;

    private Xml(Source source, InputStream in, XMLStreamReader reader) {
        this.source = source;
        this.in = in;
        this.reader = reader;
    }

    /// @param in closed with this
    /// @throws UnreadableArticleException if not even the first line can be read
    static Xml of(Source source, InputStream in) throws UnreadableArticleException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        try {
            return new Xml(source, in, factory.createXMLStreamReader(XmlCharset.reader(in)));
        } catch (XMLStreamException e) {
            throw refused(source, e);
        } catch (IOException e) {
            throw Zip.refused(source, e);
        }
    }

    /// Goes on to the next beginning or end of an element, or the next words.
    ///
    /// @return whether there is one
    /// @throws UnreadableArticleException if the file breaks the rules of XML, or is nested deeper
    ///   than anybody writes
    boolean next() throws UnreadableArticleException {
        try {
            while (reader.hasNext()) {
                event = reader.next();
                events++;
                if (events % ASK_AFTER == 0) {
                    source.goOn();
                }
                learnNames();
                if (isStart()) {
                    depth++;
                    return true;
                } else if (isEnd()) {
                    depth--;
                    return true;
                } else if (isText()) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw refused(source, e);
        }
    }

    private void learnNames() throws UnreadableArticleException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                names.add(reader.getLocalName());
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    names.add(reader.getAttributeLocalName(i));
                }
                for (int i = 0; i < reader.getNamespaceCount(); i++) {
                    names.add(String.valueOf(reader.getNamespacePrefix(i)));
                    names.add(String.valueOf(reader.getNamespaceURI(i)));
                }
            }
            case XMLStreamConstants.ENTITY_REFERENCE -> names.add(reader.getLocalName());
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> names.add(reader.getPITarget());
            default -> {
                // Has no name.
            }
        }
        if (names.size() > MOST_NAMES) {
            throw source.refused(Reason.TOO_INTRICATE);
        }
    }

    private static UnreadableArticleException refused(Source source, XMLStreamException failure) {
        if (failure.getNestedException() instanceof IOException unread) {
            return Zip.refused(source, unread);
        }
        boolean isLimit = String.valueOf(failure.getMessage()).contains(LIMIT);
        return source.refused(isLimit ? Reason.TOO_INTRICATE : Reason.DAMAGED, failure);
    }

    /// Whether an element begins.
    boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /// Whether an element of that local name begins.
    boolean isStart(String name) {
        return isStart() && name().equals(name);
    }

    /// Whether an element ends.
    boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    /// Whether an element of that local name ends.
    boolean isEnd(String name) {
        return isEnd() && name().equals(name);
    }

    boolean isText() {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE
                || event == XMLStreamConstants.ENTITY_REFERENCE;
    }

    /// The words, where it is words.
    String text() {
        return event == XMLStreamConstants.ENTITY_REFERENCE
                ? Entities.getByName(reader.getLocalName())
                : reader.getText();
    }

    /// The local name of the element.
    String name() {
        return reader.getLocalName();
    }

    /// Empty where the element is in no namespace.
    String namespace() {
        String uri = reader.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /// The first attribute with that local name, in whatever namespace; empty where there is none.
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    boolean hasAttribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return true;
            }
        }
        return false;
    }

    /// Goes on to the end of the element that has just begun.
    void skip() throws UnreadableArticleException {
        int outside = depth - 1;
        while (depth > outside && next()) {
            // What is within is not wanted.
        }
    }

    /// All the words of the element that has just begun, to whose end it goes on, with the white
    /// space around them.
    String content() throws UnreadableArticleException {
        int outside = depth - 1;
        StringBuilder words = new StringBuilder();
        while (depth > outside && next()) {
            if (isText()) {
                words.append(text());
            }
        }
        return words.toString();
    }

    @Override
    public void close() throws UnreadableArticleException {
        try {
            reader.close();
            in.close();
        } catch (XMLStreamException e) {
            throw refused(source, e);
        } catch (IOException e) {
            throw Zip.refused(source, e);
        }
    }
}
