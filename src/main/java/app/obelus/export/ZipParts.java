package app.obelus.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a file that is a ZIP archive of parts, which is the same whenever and wherever it is
/// written.
final class ZipParts {

    /// The earliest that an archive can tell.
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    ZipParts(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    /// What a part says.
    interface Part {
        void write(OutputStream out) throws IOException;
    }

    /// What a part says that is XML.
    interface XmlPart {
        void write(Xml xml) throws IOException;
    }

    void add(String name, Part part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        part.write(zip);
        zip.closeEntry();
    }

    void addXml(String name, XmlPart part) throws IOException {
        add(
                name,
                out -> {
                    Xml xml = Xml.to(out);
                    part.write(xml);
                    xml.end();
                });
    }

    /// Ends the archive; the stream under it stays open.
    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}
