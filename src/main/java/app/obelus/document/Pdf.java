package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// PDF: characters at places, of which lines, columns and paragraphs are made anew.
///
/// Nothing is drawn, run or fetched: scripts, actions, forms, pictures and enclosed files are left
/// alone. What a document forbids (printing, copying) does not forbid reading it.
final class Pdf implements Format {

    private static final byte[] SIGN = {'%', 'P', 'D', 'F', '-'};

    /// Mail programs and servers leave lines before the sign, and other readers bear with them.
    private static final int FARTHEST_SIGN = 1024;

    /// The share of the work that reading the pages is; the rest is making an article of them.
    private static final double PAGES = 0.9;

    @Override
    public boolean isOf(Source source) {
        byte[] bytes = source.bytes();
        for (int i = 0; i < Math.min(bytes.length - SIGN.length, FARTHEST_SIGN); i++) {
            if (isSignAt(bytes, i)) {
                return true;
            }
        }
        return source.extension().equals("pdf");
    }

    private static boolean isSignAt(byte[] bytes, int at) {
        for (int i = 0; i < SIGN.length; i++) {
            if (bytes[at + i] != SIGN[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Draft read(Source source) throws UnreadableArticleException {
        PdfFonts.prepare();
        PdfBudget budget = new PdfBudget();
        try (PDDocument document = open(source, budget)) {
            return draft(source, document, budget);
        } catch (PdfBudget.Exceeded e) {
            throw source.refused(e.reason(), e);
        } catch (StackOverflowError e) {
            throw source.refused(Reason.TOO_INTRICATE, e);
        } catch (InvalidPasswordException e) {
            boolean given = !source.password().isEmpty();
            throw source.refused(given ? Reason.WRONG_PASSWORD : Reason.LOCKED, e);
        } catch (IOException e) {
            throw source.refused(Reason.DAMAGED, e);
        }
    }

    private static PDDocument open(Source source, PdfBudget budget) throws IOException {
        PdfBytes.requireModest(source.bytes());
        var bytes = new RandomAccessReadBuffer(source.bytes());
        return PdfFaults.told(() -> new PdfStreams(bytes, source.password(), budget).parse());
    }

    private static Draft draft(Source source, PDDocument document, PdfBudget budget)
            throws UnreadableArticleException {
        List<PDPage> sheets = sheets(source, document);
        PdfGlyphs glyphs = new PdfGlyphs(budget);
        List<PdfSheet> pages = new ArrayList<>();
        Map<COSDictionary, Integer> numbers = new HashMap<>();
        Reason unread = null;
        for (PDPage sheet : sheets) {
            int number = pages.size() + 1;
            source.reached(PAGES * pages.size() / sheets.size());
            numbers.putIfAbsent(sheet.getCOSObject(), number);
            List<PdfGlyph> drawn = List.of();
            try {
                drawn = PdfFaults.told(() -> glyphs.of(sheet));
            } catch (IOException e) {
                unread = e instanceof PdfStreams.TooMuch ? Reason.EXPANDS : Reason.DAMAGED;
            }
            pages.add(PdfSheet.of(number, PdfFrame.of(sheet), drawn));
        }
        if (pages.stream().allMatch(page -> page.words().isEmpty())) {
            Reason shown = glyphs.hasPictures() ? Reason.SCANNED : Reason.EMPTY;
            throw source.refused(unread == null ? shown : unread);
        }
        List<PdfPage> laidOut = PdfSheet.pages(pages);
        List<PdfNote> notes = new ArrayList<>();
        for (PdfPage page : laidOut) {
            PDPage sheet = sheets.get(page.number() - 1);
            notes.addAll(
                    PdfFaults.beside(
                            List.of(), () -> PdfNote.of(page.number(), sheet, page.frame())));
        }
        return PdfText.draft(
                laidOut,
                PdfFaults.beside(PdfOutline.none(), () -> PdfOutline.of(document, numbers)),
                PdfFaults.beside(new PdfAbout("", "", ""), () -> PdfAbout.of(document)),
                notes,
                Titles.ofFileName(source.name()));
    }

    /// @throws UnreadableArticleException if there are none, or more than anybody reads
    private static List<PDPage> sheets(Source source, PDDocument document)
            throws UnreadableArticleException {
        PdfPageTree.requireModest(document);
        List<PDPage> sheets = new ArrayList<>();
        for (PDPage sheet : document.getPages()) {
            sheets.add(sheet);
            if (sheets.size() > PdfBudget.MOST_PAGES) {
                throw source.refused(Reason.TOO_INTRICATE);
            }
        }
        if (sheets.isEmpty()) {
            throw source.refused(Reason.DAMAGED);
        }
        return sheets;
    }
}
