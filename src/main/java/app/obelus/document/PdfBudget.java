package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;

/// How much work one document may be: what honest ones need many times over, and what a machine
/// does in a second or two.
///
/// PDFBox catches exceptions where a document is only a little broken, and goes on; so what ends
/// reading here is an exception that it does not know.
final class PdfBudget {

    /// Pages beyond these are refused: nobody annotates them, and a page may be listed any number
    /// of times.
    static final int MOST_PAGES = 5_000;

    /// Unpacked bytes of one stream. A font for Chinese has 20 MB.
    static final long MOST_BYTES_OF_A_STREAM = 48L << 20;

    /// Unpacked bytes of what is drawn on a page: each may become an object of twenty bytes.
    static final long MOST_BYTES_OF_A_PAGE = 10L << 20;

    /// How deep states may be saved one in another.
    static final int MOST_SAVED_STATES = 2_000;

    private static final long MOST_BYTES = 384L << 20;
    private static final long MOST_OPERATORS = 12_000_000;
    private static final int MOST_GLYPHS = 6_000_000;
    private static final int MOST_GLYPHS_OF_A_PAGE = 120_000;

    private long bytes;
    private long operators;
    private int glyphs;
    private int glyphsOfPage;

    /// Reading ends, for a reason that the caller passes on.
    static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final Reason reason;

        Exceeded(Reason reason) {
            super(reason.toString());
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }
    }

    /// @throws Exceeded if streams were unpacked to more than a document may be
    void unpacked(long moreBytes) {
        bytes += moreBytes;
        if (bytes > MOST_BYTES) {
            throw new Exceeded(Reason.EXPANDS);
        }
    }

    void newPage() {
        glyphsOfPage = 0;
    }

    /// @throws Exceeded if the document draws more than anybody looks at
    void operator() {
        operators++;
        if (operators > MOST_OPERATORS) {
            throw new Exceeded(Reason.TOO_INTRICATE);
        }
    }

    /// The same for drawing what is kept elsewhere, which is as much work as many others.
    ///
    /// @throws Exceeded if the document draws more than anybody looks at
    void operators(int count) {
        operators += count;
        operator();
    }

    /// @throws Exceeded if a page, or all of them, has more characters than anybody reads
    void glyph() {
        glyphs++;
        glyphsOfPage++;
        if (glyphs > MOST_GLYPHS || glyphsOfPage > MOST_GLYPHS_OF_A_PAGE) {
            throw new Exceeded(Reason.TOO_INTRICATE);
        }
    }
}
