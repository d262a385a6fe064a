package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// Text documents of LibreOffice and others, in a ZIP archive or as one XML file ([OpenDocument
/// 1.3](https://docs.oasis-open.org/office/OpenDocument/v1.3/)).
final class Odt implements Format {

    private static final Set<String> EXTENSIONS = Set.of("odt", "ott");
    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final int BEFORE_TYPE = 38;
    private static final int SAMPLE = 4096;

    @Override
    public boolean isOf(Source source) {
        if (Zip.isZip(source)) {
            return EXTENSIONS.contains(source.extension())
                    || sample(source).startsWith(TYPE, BEFORE_TYPE);
        }
        return source.extension().equals("fodt") || isFlat(sample(source));
    }

    private static boolean isFlat(String sample) {
        return sample.startsWith("<?xml")
                && sample.contains("<office:document")
                && sample.contains("office:mimetype=\"" + TYPE);
    }

    private static String sample(Source source) {
        int length = Math.min(source.bytes().length, SAMPLE);
        return new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1);
    }

    @Override
    public Draft read(Source source) throws UnreadableArticleException {
        OdtStyles styles = new OdtStyles();
        OdtText text = new OdtText(new Manuscript(source), styles);
        Particulars particulars = Particulars.NONE;
        if (!Zip.isZip(source)) {
            try (Xml xml = Xml.of(source, new ByteArrayInputStream(source.bytes()))) {
                particulars = read(xml, styles, text, source);
            }
        } else {
            Zip zip = Zip.of(source);
            if (zip.text("META-INF/manifest.xml").contains("encryption-data")) {
                throw source.refused(Reason.ENCRYPTED);
            }
            if (zip.has("styles.xml")) {
                try (Xml xml = Xml.of(source, zip.open("styles.xml"))) {
                    styles.readAll(xml);
                }
            }
            if (zip.has("meta.xml")) {
                try (Xml xml = Xml.of(source, zip.open("meta.xml"))) {
                    particulars = Particulars.of(xml);
                }
            }
            try (Xml xml = Xml.of(source, zip.open("content.xml"))) {
                read(xml, styles, text, source);
            }
        }
        return text.draft(particulars.orLanguage(styles.language()));
    }

    private static Particulars read(Xml xml, OdtStyles styles, OdtText text, Source source)
            throws UnreadableArticleException {
        Particulars particulars = Particulars.NONE;
        while (xml.next()) {
            if (xml.isStart("text") && xml.namespace().endsWith(":office:1.0")) {
                text.read(xml, "text");
                return particulars;
            } else if (xml.isStart("meta") && xml.namespace().endsWith(":office:1.0")) {
                particulars = Particulars.of(xml);
            } else if (xml.isStart()) {
                styles.begin(xml);
            }
        }
        throw source.refused(Reason.DAMAGED);
    }
}
