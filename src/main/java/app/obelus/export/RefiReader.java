package app.obelus.export;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the file `project.qde` of a REFI-QDA project as it comes by. Nothing outside of it is
/// looked at, and a document type is refused, since it could make much of little.
final class RefiReader {

    private static final int DEEPEST = 50;

    private final XMLStreamReader xml;
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<String> codePath = new ArrayDeque<>();
    private final Deque<Text> open = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private Stretch stretch = new Stretch();

    private String origin = "";
    private final Map<String, String> users = new HashMap<>();
    private final Map<String, List<String>> codes = new HashMap<>();
    private final List<RefiProject.Source> sources = new ArrayList<>();
    private final Map<String, RefiProject.Source> notes = new HashMap<>();

    /// A source while it is read.
    private static final class Text {
        private String guid = "";
        private String name = "";
        private String file = "";
        private String content = "";
        private final List<RefiProject.Selection> selections = new ArrayList<>();

        RefiProject.Source source() {
            return new RefiProject.Source(guid, name, file, content, List.copyOf(selections));
        }
    }

    /// A selection while it is read.
    private static final class Stretch {
        private final Map<String, String> attributes = new HashMap<>();
        private String description = "";
        private final List<String> codes = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        RefiProject.Selection selection() {
            return new RefiProject.Selection(
                    guid(get("guid")),
                    get("name"),
                    get("startPosition"),
                    get("endPosition"),
                    description,
                    guid(get("creatingUser")),
                    get("creationDateTime"),
                    get("modifiedDateTime"),
                    List.copyOf(codes),
                    List.copyOf(notes));
        }

        private String get(String name) {
            return attributes.getOrDefault(name, "");
        }
    }

    private RefiReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /// @throws UnreadableImportException if it is no such project
    static RefiProject read(byte[] bytes) throws UnreadableImportException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            return new RefiReader(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)))
                    .read();
        } catch (XMLStreamException e) {
            throw new UnreadableImportException("its project is not well-formed XML", e);
        }
    }

    private RefiProject read() throws XMLStreamException, UnreadableImportException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD ->
                        throw new UnreadableImportException("its project has a document type");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new UnreadableImportException("its project uses an entity");
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        words.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
        return new RefiProject(origin, users, codes, sources, notes);
    }

    private void start(String name) throws UnreadableImportException {
        if (path.isEmpty() && !name.equals("Project")) {
            throw new UnreadableImportException("its project begins with " + name);
        }
        if (path.size() >= DEEPEST) {
            throw new UnreadableImportException("its project is nested too deeply");
        }
        path.push(name);
        words.setLength(0);
        switch (name) {
            case "Project" -> origin = attribute("origin");
            case "User" -> users.put(guid(attribute("guid")), attribute("name"));
            case "Code" -> {
                codePath.addLast(attribute("name"));
                codes.put(guid(attribute("guid")), List.copyOf(codePath));
            }
            case "TextSource", "Representation", "TextDescription", "Transcript", "Note" ->
                    open.push(text());
            case "PlainTextSelection" -> {
                stretch = new Stretch();
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    stretch.attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
                }
            }
            case "CodeRef" -> stretch.codes.add(guid(attribute("targetGUID")));
            case "NoteRef" -> stretch.notes.add(guid(attribute("targetGUID")));
            default -> {}
        }
    }

    private void end(String name) {
        path.pop();
        switch (name) {
            case "Code" -> codePath.removeLast();
            case "PlainTextContent" -> {
                if (!open.isEmpty()) {
                    open.element().content = words.toString();
                }
            }
            case "Description" -> {
                if ("PlainTextSelection".equals(path.peek())) {
                    stretch.description = words.toString();
                }
            }
            case "PlainTextSelection" -> {
                if (!open.isEmpty()) {
                    open.element().selections.add(stretch.selection());
                }
                stretch = new Stretch();
            }
            case "TextSource", "Representation", "TextDescription", "Transcript" ->
                    sources.add(open.pop().source());
            case "Note" -> {
                RefiProject.Source note = open.pop().source();
                notes.put(note.guid(), note);
            }
            default -> {}
        }
        words.setLength(0);
    }

    private Text text() {
        Text text = new Text();
        text.guid = guid(attribute("guid"));
        text.name = attribute("name");
        text.file = attribute("plainTextPath");
        return text;
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /// Programs write them in either case, some in braces.
    private static String guid(String written) {
        return written.strip().replace("{", "").replace("}", "").toLowerCase(Locale.ROOT);
    }
}
