package app.obelus.document;

import java.io.IOException;
import java.lang.System.Logger.Level;

/// What PDFBox throws at files that it did not expect, made of it what it promises to throw.
///
/// It reads what a file says without asking whether it is of the type that belongs there, so that a
/// damaged one ends in any unchecked exception. These are the file's fault; what the budget says is
/// not touched.
final class PdfFaults {

    private static final System.Logger LOG = System.getLogger(PdfFaults.class.getName());

    /// Something that PDFBox does.
    interface Work<T> {
        T done() throws IOException;
    }

    private PdfFaults() {}

    /// @throws IOException also where the library throws anything else
    static <T> T told(Work<T> work) throws IOException {
        try {
            return work.done();
        } catch (PdfBudget.Exceeded e) {
            throw e;
        } catch (RuntimeException e) {
            throw new IOException("not as PDFBox expects it", e);
        }
    }

    /// The same for what stands beside the text, such as bookmarks: no reason to refuse a document.
    ///
    /// @param otherwise what there is instead where it cannot be read
    static <T> T beside(T otherwise, Work<T> work) {
        try {
            return told(work);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "Something beside the text cannot be read.", e);
            return otherwise;
        }
    }
}
