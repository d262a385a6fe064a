package app.obelus.ui.summary;

import app.obelus.ui.Messages;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import java.util.List;
import java.util.Map;

/// The numbers of a summary for another program: a row a bar, with what was asked, its name and how
/// many claims there are.
///
/// @param parts the bars by what they answer, in order
record CopiedTable(Map<String, List<Bar>> parts) {

    /// Puts both forms into the clipboard; a program takes the one it likes better.
    void copy() {
        var content = new ClipboardContent();
        content.putString(text());
        content.putHtml(html());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Cells apart by tabs, as spreadsheets take them.
    String text() {
        StringBuilder text = new StringBuilder();
        text.append(String.join("\t", head())).append('\n');
        parts.forEach(
                (part, bars) ->
                        bars.forEach(
                                bar ->
                                        text.append(plain(part))
                                                .append('\t')
                                                .append(plain(bar.name()))
                                                .append('\t')
                                                .append(bar.claims())
                                                .append('\n')));
        return text.toString();
    }

    /// A table of HTML, as word processors take it.
    String html() {
        StringBuilder html = new StringBuilder("<table><thead><tr>");
        head().forEach(name -> html.append("<th>").append(escaped(name)).append("</th>"));
        html.append("</tr></thead><tbody>");
        parts.forEach(
                (part, bars) ->
                        bars.forEach(
                                bar ->
                                        html.append("<tr><td>")
                                                .append(escaped(part))
                                                .append("</td><td>")
                                                .append(escaped(bar.name()))
                                                .append("</td><td>")
                                                .append(bar.claims())
                                                .append("</td></tr>")));
        return html.append("</tbody></table>").toString();
    }

    private static List<String> head() {
        return List.of(
                Messages.text("summary.table.by"),
                Messages.text("summary.table.value"),
                Messages.text("summary.table.claims"));
    }

    /// What looks like a formula to a spreadsheet is made a text.
    private static String plain(String words) {
        String line = words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.matches("[=+@-].*") ? "'" + line : line;
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
