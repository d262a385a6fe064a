package app.obelus.export;

import java.io.IOException;
import java.io.OutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes an XML document as it goes. Nothing that a text holds is markup, and what XML cannot hold
/// becomes U+FFFD, so that code points count as before.
///
/// Names are written as they are given, with their prefix; a namespace is an attribute like others.
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /// What to write.
    interface Content {
        void write() throws IOException;
    }

    /// Begins a document in UTF-8. The stream stays open.
    static Xml to(OutputStream out) throws IOException {
        try {
            XMLStreamWriter writer = FACTORY.createXMLStreamWriter(Utf8.writer(out));
            writer.writeStartDocument("UTF-8", "1.0");
            return new Xml(writer);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// An element with this content.
    ///
    /// @param attributes names and values by turns
    Xml element(String name, Content content, String... attributes) throws IOException {
        try {
            writer.writeStartElement(name);
            attributes(attributes);
            content.write();
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// An element without content.
    ///
    /// @param attributes names and values by turns
    Xml empty(String name, String... attributes) throws IOException {
        try {
            writer.writeEmptyElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// An element with nothing but text.
    ///
    /// @param attributes names and values by turns
    Xml textElement(String name, String text, String... attributes) throws IOException {
        return element(name, () -> text(text), attributes);
    }

    void text(String text) throws IOException {
        try {
            writer.writeCharacters(Utf8.printable(text));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// Ends the document.
    void end() throws IOException {
        try {
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            String value = Utf8.printable(attributes[i + 1]).replaceAll("[\t\r\n]", " ");
            writer.writeAttribute(attributes[i], value);
        }
    }
}
