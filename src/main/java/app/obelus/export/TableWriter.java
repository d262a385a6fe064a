package app.obelus.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Writes a table as [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180) has it, line by line.
final class TableWriter {

    private final CsvWriter csv;

    /// @param columns their names, which are the first line
    TableWriter(Writer out, List<String> columns) {
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(columns);
    }

    /// @param cells as [SafeCell] makes them
    void line(List<String> cells) {
        csv.writeRecord(cells);
    }

    /// Ends the table; the writer under it stays open.
    void finish() throws IOException {
        csv.flush();
    }
}
