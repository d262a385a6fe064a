package app.obelus.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The labels under which an e-book's table of contents lists its places.
final class EpubOutline {

    /// @param fragment the place in the file; empty for the file itself
    /// @param level how deep it stands in the outline, from 1
    record Label(String words, String fragment, int level) {}

    private static final int MOST_LABELS = 20_000;

    private final Map<String, List<Label>> labels = new HashMap<>();
    private int count;

    private EpubOutline() {}

    static EpubOutline of(Source source, Zip zip, EpubPackage contents)
            throws UnreadableArticleException {
        EpubOutline outline = new EpubOutline();
        String name = contents.navigation();
        if (!zip.has(name)) {
            return outline;
        }
        try (Xml xml = Xml.of(source, zip.open(name))) {
            outline.read(xml, ZipPath.folder(name));
        } catch (UnreadableArticleException e) {
            if (e.reason() == UnreadableArticleException.Reason.DAMAGED) {
                // The chapters can be read without it.
                return new EpubOutline();
            }
            throw e;
        }
        return outline;
    }

    /// Both forms are nested alike: `ol` of links in pages, `navPoint` of labels in the older one.
    private void read(Xml xml, String folder) throws UnreadableArticleException {
        int level = 0;
        boolean isContents = false;
        String label = "";
        while (xml.next() && count < MOST_LABELS) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "nav" -> isContents = xml.attribute("type").equals("toc");
                    case "navPoint", "ol" -> level++;
                    case "a" -> {
                        String reference = xml.attribute("href");
                        String words = words(xml);
                        if (isContents) {
                            add(words, folder, reference, level);
                        }
                    }
                    case "navLabel" -> label = words(xml);
                    case "content" -> {
                        if (level > 0) {
                            add(label, folder, xml.attribute("src"), level);
                        }
                    }
                    default -> {
                        // Holds what comes.
                    }
                }
            } else if (xml.isEnd("navPoint") || xml.isEnd("ol")) {
                level--;
            } else if (xml.isEnd("nav")) {
                isContents = false;
            }
        }
    }

    private static String words(Xml xml) throws UnreadableArticleException {
        return xml.content().strip().replaceAll("\\s+", " ");
    }

    private void add(String words, String folder, String reference, int level) {
        if (words.isEmpty()) {
            return;
        }
        count++;
        int hash = reference.indexOf('#');
        String fragment = hash < 0 ? "" : reference.substring(hash + 1);
        labels.computeIfAbsent(EpubPackage.target(folder, reference), _ -> new ArrayList<>())
                .add(new Label(words, fragment, Math.clamp(level, 1, 6)));
    }

    /// The labels of places in a file, in the order of the outline.
    List<Label> of(String name) {
        return labels.getOrDefault(name, List.of());
    }
}
