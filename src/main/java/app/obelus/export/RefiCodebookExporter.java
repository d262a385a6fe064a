package app.obelus.export;

import java.io.IOException;
import java.io.OutputStream;

/// A codebook for programs of qualitative research ([REFI-QDA](https://www.qdasoftware.org), part
/// 1).
final class RefiCodebookExporter implements Exporter {

    @Override
    public String id() {
        return "refi-codebook";
    }

    @Override
    public String extension() {
        return "qdc";
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        Xml xml = Xml.to(out);
        xml.element(
                "CodeBook",
                () -> new RefiCodes(export).write(xml),
                "xmlns",
                "urn:QDA-XML:codebook:1.0",
                "origin",
                RefiExporter.ORIGIN);
        xml.end();
    }
}
