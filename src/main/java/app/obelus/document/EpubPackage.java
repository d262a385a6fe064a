package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;

import org.jspecify.annotations.Nullable;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an e-book says is in it, and in which order that is read.
final class EpubPackage {

    /// A file of the book.
    ///
    /// @param name of the entry in the archive
    /// @param type its media type
    /// @param isAboutOthers whether it only shows the way to others, as a table of contents does,
    ///   or is the picture of a cover
    record Item(String name, String type, boolean isAboutOthers) {

        boolean isPicture() {
            return type.equals("image/svg+xml");
        }

        boolean isPage() {
            return type.equals("application/xhtml+xml")
                    || type.equals("text/html")
                    || type.equals("text/x-oeb1-document")
                    || type.equals("application/x-dtbook+xml");
        }
    }

    private record Listed(String name, String type, String properties, String fallback) {}

    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Listed> manifest = new LinkedHashMap<>();
    private final List<String> spine = new ArrayList<>();
    private final List<String> aside = new ArrayList<>();
    private final Set<String> guides = new HashSet<>();
    private final String folder;
    private String contents = "";
    private final EpubParticulars particulars = new EpubParticulars();

    private EpubPackage(String folder) {
        this.folder = folder;
    }

    /// @throws UnreadableArticleException if the archive has no list of a book's files
    static EpubPackage of(Source source, Zip zip) throws UnreadableArticleException {
        String name = name(source, zip);
        if (!zip.has(name)) {
            throw source.refused(Reason.DAMAGED);
        }
        EpubPackage found = new EpubPackage(ZipPath.folder(name));
        try (Xml xml = Xml.of(source, zip.open(name))) {
            while (xml.next()) {
                if (xml.isStart()) {
                    found.begin(xml);
                }
            }
        }
        return found;
    }

    private static String name(Source source, Zip zip) throws UnreadableArticleException {
        if (zip.has("META-INF/container.xml")) {
            try (Xml xml = Xml.of(source, zip.open("META-INF/container.xml"))) {
                while (xml.next()) {
                    if (xml.isStart("rootfile")) {
                        return ZipPath.of("", xml.attribute("full-path"));
                    }
                }
            }
        }
        return zip.first(".opf");
    }

    private void begin(Xml xml) throws UnreadableArticleException {
        switch (xml.name()) {
            case "item" ->
                    manifest.putIfAbsent(
                            xml.attribute("id"),
                            new Listed(
                                    target(folder, xml.attribute("href")),
                                    xml.attribute("media-type"),
                                    " " + xml.attribute("properties") + " ",
                                    xml.attribute("fallback")));
            case "spine" -> contents = xml.attribute("toc");
            case "itemref" ->
                    (xml.attribute("linear").equals("no") ? aside : spine)
                            .add(xml.attribute("idref"));
            case "reference" -> {
                if (xml.attribute("type").equals("toc") || xml.attribute("type").equals("cover")) {
                    guides.add(target(folder, xml.attribute("href")));
                }
            }
            default -> particulars.begin(xml);
        }
    }

    /// The name of the entry that a reference from another in `folder` means.
    static String target(String folder, String reference) {
        int end = reference.indexOf('#');
        String path = end < 0 ? reference : reference.substring(0, end);
        if (path.contains(":")) {
            return "";
        }
        try {
            path = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // It has a percent sign that stands for itself.
        }
        return ZipPath.of(folder, path);
    }

    /// All that is to be read, each once, in the order of reading; what stands aside of it comes
    /// last. A book that tells no order has its files in the one it lists them in.
    List<Item> chapters() {
        Map<String, Item> chapters = new LinkedHashMap<>();
        List<String> order = new ArrayList<>(spine);
        order.addAll(aside);
        if (order.isEmpty()) {
            order.addAll(manifest.keySet());
        }
        for (String id : order) {
            Listed listed = readable(id);
            if (listed != null) {
                boolean isAboutOthers =
                        listed.properties.contains(" nav ") || guides.contains(listed.name);
                chapters.putIfAbsent(
                        listed.name, new Item(listed.name, listed.type, isAboutOthers));
            }
        }
        return List.copyOf(chapters.values());
    }

    private @Nullable Listed readable(String id) {
        Listed listed = manifest.get(id);
        for (int i = 0; listed != null && i < LONGEST_CHAIN; i++) {
            Item item = new Item(listed.name, listed.type, false);
            if (item.isPage() || item.isPicture()) {
                return listed;
            }
            listed = manifest.get(listed.fallback);
        }
        return null;
    }

    /// The names of all files that the book says it has.
    List<String> files() {
        return manifest.values().stream().map(Listed::name).toList();
    }

    /// The name of the navigation document, or of the older table of contents; empty where there is
    /// none.
    String navigation() {
        return manifest.values().stream()
                .filter(listed -> listed.properties.contains(" nav "))
                .findFirst()
                .map(Listed::name)
                .or(() -> Optional.ofNullable(manifest.get(contents)).map(Listed::name))
                .orElse("");
    }

    /// What the book says about itself.
    Particulars particulars() {
        return particulars.all();
    }
}
