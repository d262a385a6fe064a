package app.obelus.export;

import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/// A page as a parser sees it that takes every fault in HTML for an error.
final class StrictHtml {

    private final Document document;

    private StrictHtml(Document document) {
        this.document = document;
    }

    static StrictHtml of(byte[] bytes) throws IOException {
        var builder = new HtmlDocumentBuilder(XmlViolationPolicy.FATAL);
        builder.setErrorHandler(
                new ErrorHandler() {
                    @Override
                    public void warning(SAXParseException e) throws SAXException {
                        throw e;
                    }

                    @Override
                    public void error(SAXParseException e) throws SAXException {
                        throw e;
                    }

                    @Override
                    public void fatalError(SAXParseException e) throws SAXException {
                        throw e;
                    }
                });
        try {
            var source = new InputSource(new ByteArrayInputStream(bytes));
            source.setEncoding("UTF-8");
            return new StrictHtml(builder.parse(source));
        } catch (SAXParseException e) {
            throw new AssertionError(
                    "line %d, column %d: %s"
                            .formatted(e.getLineNumber(), e.getColumnNumber(), e.getMessage()),
                    e);
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }

    /// All elements, in order.
    List<Element> elements() {
        List<Element> found = new ArrayList<>();
        collect(document, found);
        return found;
    }

    List<Element> elements(String name) {
        return elements().stream().filter(it -> it.getLocalName().equals(name)).toList();
    }

    /// Those with a class.
    List<Element> ofClass(String name) {
        return elements().stream()
                .filter(it -> List.of(it.getAttribute("class").split(" ")).contains(name))
                .toList();
    }

    Element byId(String id) {
        return elements().stream()
                .filter(it -> it.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is called " + id));
    }

    static Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new TreeMap<>();
        var all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            attributes.put(all.item(i).getNodeName(), all.item(i).getNodeValue());
        }
        return attributes;
    }

    /// The words in an element but for those in parts of it that are not wanted.
    static String words(Node node, Predicate<Element> unwanted) {
        if (node instanceof Element element && unwanted.test(element)) {
            return "";
        }
        if (node.getNodeType() == Node.TEXT_NODE) {
            return node.getNodeValue();
        }
        StringBuilder words = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            words.append(words(child, unwanted));
        }
        return words.toString();
    }

    static String words(Node node) {
        return words(node, _ -> false);
    }

    private static void collect(Node node, List<Element> found) {
        if (node instanceof Element element) {
            found.add(element);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, found);
        }
    }
}
