package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;

/// Looks at the bytes of a file before PDFBox makes objects of all of them, each a hundred times as
/// large as its bytes are.
final class PdfBytes {

    private static final byte[] OBJECT = {' ', 'o', 'b', 'j'};

    /// A book of 5,000 pages has 300,000.
    private static final int MOST_OBJECTS = 400_000;

    /// A picture of 64 MB has 250,000 by chance.
    private static final int MOST_NAMES = 3_000_000;

    /// Bytes in a row that are nothing but digits and what stands between numbers.
    private static final int MOST_NUMBERS = 8 << 20;

    private PdfBytes() {}

    /// @throws PdfBudget.Exceeded if there is more in them than anybody would write
    static void requireModest(byte[] bytes) {
        int objects = 0;
        int names = 0;
        int numbers = 0;
        for (int i = 0; i < bytes.length; i++) {
            byte here = bytes[i];
            if (here == '/') {
                names++;
            } else if (here == 'j' && endsObject(bytes, i)) {
                objects++;
            }
            numbers = here <= '9' && here >= 0 ? numbers + 1 : 0;
            if (objects > MOST_OBJECTS || names > MOST_NAMES || numbers > MOST_NUMBERS) {
                throw new PdfBudget.Exceeded(Reason.TOO_INTRICATE);
            }
        }
    }

    private static boolean endsObject(byte[] bytes, int last) {
        int first = last - OBJECT.length + 1;
        for (int i = 0; i < OBJECT.length; i++) {
            if (first < 0 || bytes[first + i] != OBJECT[i]) {
                return false;
            }
        }
        return true;
    }
}
