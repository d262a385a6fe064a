package app.obelus.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A person looks at what they are about to pass on.
class ReadableWordsTest {

    @Test
    void readsAPageAsItsText() {
        assertEquals(
                """
                A vote & its <figures>
                Jo · 2026-10-14

                Passed by 476 votes[1], says "she".

                What is in it

                - no list mark of its own
                First
                Second

                Claims

                1 ✓ Supported Figure
                476 votes
                Said by: Jo
                A note.

                2 ○ Undecided Wording""",
                ReadableWords.ofPage(
                        """
                        <main><article id="a1"><header>
                        <h1>A vote &amp; its &lt;figures&gt;</h1><div class="about">Jo
                          · 2026-10-14</div></header>
                        <div class="charts"><table><tr><td>5</td></tr></table></div>
                        <nav><ul><li><a href="#n1">Claims</a></li></ul></nav><style>p { }</style>
                        <div class="beside k1"><p>1 Supported</p></div>
                        <p dir="auto">Passed by <mark>476 votes</mark><sup><a>1</a></sup>, says &quot;she&quot;.</p>
                        <h2>What is in it</h2><!-- <p>not shown</p> -->
                        <p>- no list mark of its own</p>
                        <ul><li>First</li><li><p>Second</p></li></ul>
                        <section class="notes"><h2>Claims</h2><ol>
                        <li class="note k1"><p><b>1</b> <span>✓ Supported</span> Figure <a class="back" href="#r">↑ in the text</a></p>
                        <blockquote>476 votes</blockquote><dl><div><dt>Said by</dt><dd>Jo</dd></div></dl>
                        <p>A note.</p><p class="live"><a href="x">Read these words</a></p></li>
                        <li class="note k2"><p>2 ○ Undecided Wording</p></li></ol></section></article><p cla"""));
    }

    @Test
    void readsADocumentAsItsTextAndThenItsComments() throws Exception {
        assertEquals(
                """
                A vote

                Passed by 476 votes[1].

                [1] Supported · Figure
                A note.

                [2] Undecided""",
                ReadableWords.ofDocument(
                        zip(
                                "word/document.xml",
                                """
                                <?xml version="1.0"?><w:document><w:body><w:p><w:r><w:t>A vote</w:t></w:r></w:p>\
                                <w:p><w:commentRangeStart w:id="0"/><w:t>Passed by 476 votes</w:t>\
                                <w:commentReference w:id="0"/><w:t>.</w:t></w:p></w:body></w:document>""",
                                "word/comments.xml",
                                """
                                <w:comments><w:comment w:id="0" w:author="Jo"><w:p>Supported · Figure</w:p>\
                                <w:p>A note.</w:p></w:comment><w:comment w:id="1"><w:p>Undecided</w:p>\
                                </w:comment></w:comments>""")));
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
