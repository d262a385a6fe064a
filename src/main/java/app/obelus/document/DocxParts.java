package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;

import java.util.HashMap;
import java.util.Map;

/// Where the parts of a Word document are in its archive, as its relationships say.
///
/// A part is known by the last word of the type of the relationship to it: the words before that
/// differ between the two forms of the standard (ECMA-376 "transitional" and "strict").
final class DocxParts {

    private final Zip zip;
    private final Source source;
    private final String document;
    private final Map<String, String> ofDocument;
    private final Map<String, String> ofPackage;

    private DocxParts(Zip zip, Source source, Map<String, String> ofPackage, String document)
            throws UnreadableArticleException {
        this.zip = zip;
        this.source = source;
        this.ofPackage = ofPackage;
        this.document = document;
        int slash = document.lastIndexOf('/') + 1;
        String folder = document.substring(0, slash);
        ofDocument =
                relationships(
                        zip,
                        source,
                        folder + "_rels/" + document.substring(slash) + ".rels",
                        folder);
    }

    /// @throws UnreadableArticleException if there is no document among the parts
    static DocxParts of(Source source) throws UnreadableArticleException {
        Zip zip = Zip.of(source);
        Map<String, String> ofPackage = relationships(zip, source, "_rels/.rels", "");
        String document = ofPackage.getOrDefault("officeDocument", "word/document.xml");
        if (!zip.has(document)) {
            throw source.refused(Reason.DAMAGED);
        }
        return new DocxParts(zip, source, ofPackage, document);
    }

    private static Map<String, String> relationships(
            Zip zip, Source source, String name, String folder) throws UnreadableArticleException {
        Map<String, String> relationships = new HashMap<>();
        if (!zip.has(name)) {
            return relationships;
        }
        try (Xml xml = Xml.of(source, zip.open(name))) {
            while (xml.next()) {
                if (xml.isStart("Relationship")
                        && !xml.attribute("TargetMode").equals("External")) {
                    String type = xml.attribute("Type");
                    relationships.putIfAbsent(
                            type.substring(type.lastIndexOf('/') + 1),
                            ZipPath.of(folder, xml.attribute("Target")));
                }
            }
        }
        return relationships;
    }

    Xml document() throws UnreadableArticleException {
        return Xml.of(source, zip.open(document));
    }

    /// Whether there is a part of that type beside the document: `styles`, `comments`.
    boolean has(String type) {
        return ofDocument.containsKey(type) && zip.has(ofDocument.getOrDefault(type, ""));
    }

    Xml part(String type) throws UnreadableArticleException {
        return Xml.of(source, zip.open(ofDocument.getOrDefault(type, "")));
    }

    Particulars particulars() throws UnreadableArticleException {
        String core = ofPackage.getOrDefault("core-properties", "docProps/core.xml");
        if (!zip.has(core)) {
            return Particulars.NONE;
        }
        try (Xml xml = Xml.of(source, zip.open(core))) {
            return Particulars.of(xml);
        }
    }
}
