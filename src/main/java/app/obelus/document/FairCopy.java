package app.obelus.document;

import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.CanonicalText;
import app.obelus.text.TextRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Makes an article of the pieces of a manuscript.
///
/// Lines of code one after the other become one block, where they have no breaks in themselves. A
/// heading that says the same as the one directly before it stands once, since many programs write
/// a document's title twice.
final class FairCopy {

    /// No line of code that people read is longer.
    private static final int LONGEST_LINE = 300;

    /// Where a comment begins and ends, as far as that is known.
    private record Place(int start, int end) {}

    private final CanonicalText canonical = new CanonicalText();
    private final Map<String, Place> places = new HashMap<>();
    private final Passage code = new Passage();
    private boolean inCode;
    private int lastStart;
    private int lastEnd;
    private String lastHeading = "";
    private String firstHeading = "";

    void add(Flow.Piece piece) {
        if (piece.type() == Block.Type.PREFORMATTED && isLine(piece)) {
            if (inCode) {
                code.add("\n");
            }
            code.add(piece.words());
            inCode = true;
            return;
        }
        end();
        if (piece.type() == Block.Type.PREFORMATTED) {
            put(piece, piece.words().withoutBlankLinesAround());
            return;
        }
        boolean heading = piece.type() == Block.Type.HEADING;
        put(piece, heading ? piece.words().inALine() : piece.words().stripped());
    }

    private static boolean isLine(Flow.Piece piece) {
        return piece.words().length() <= LONGEST_LINE
                && piece.words().toString().strip().indexOf('\n') < 0;
    }

    /// Adds the blocks of a note, the first of them with its number.
    void addNote(int number, List<Flow.Piece> note) {
        boolean begun = false;
        for (Flow.Piece piece : note) {
            if (begun || piece.words().isBlank()) {
                add(piece);
            } else {
                Passage words = new Passage();
                words.add("[" + number + "] ");
                words.add(piece.words().stripped());
                add(new Flow.Piece(piece.type(), piece.level(), piece.ordinal(), words));
                begun = true;
            }
        }
    }

    /// To be called behind the last piece.
    void end() {
        if (inCode) {
            Passage words = code.withoutBlankLinesAround();
            put(new Flow.Piece(Block.Type.PREFORMATTED, 0, OptionalInt.empty(), words), words);
            code.clear();
            inCode = false;
        }
    }

    private void put(Flow.Piece piece, Passage words) {
        if (words.isBlank()) {
            place(words, lastEnd);
            return;
        }
        String said = words.toString();
        boolean isHeading = piece.type() == Block.Type.HEADING;
        if (isHeading && said.equals(lastHeading)) {
            place(words, lastStart);
            return;
        }
        lastHeading = isHeading ? said : "";
        if (isHeading && piece.level() == 1 && firstHeading.isEmpty()) {
            firstHeading = said;
        }
        lastStart = lastEnd == 0 ? 0 : lastEnd + 2;
        lastEnd = lastStart + words.length();
        if (piece.type() == Block.Type.LIST_ITEM) {
            canonical.addItem(piece.level(), piece.ordinal(), said);
        } else {
            canonical.add(piece.type(), piece.level(), said);
        }
        place(words, lastStart);
    }

    private void place(Passage words, int start) {
        for (Passage.Mark mark : words.marks()) {
            int here = start + mark.at();
            places.merge(
                    mark.comment(),
                    new Place(here, here),
                    (known, _) -> mark.begins() ? known : new Place(known.start(), here));
        }
    }

    /// @param title what the document says its title is, in its text; empty where it does not
    /// @param nameless the title where there is none anywhere
    /// @param remarks by the names under which their places were marked
    Draft draft(
            String title, Particulars particulars, String nameless, Map<String, Remark> remarks) {
        Article article =
                new Article(
                        firstOf(title, particulars.title(), firstHeading, nameless),
                        particulars.byline(),
                        particulars.published(),
                        "",
                        particulars.language(),
                        canonical.text(),
                        canonical.blocks());
        List<Comment> comments = new ArrayList<>();
        remarks.forEach(
                (name, remark) -> {
                    if (!remark.text().isBlank()) {
                        comments.add(comment(remark, places.getOrDefault(name, new Place(0, 0))));
                    }
                });
        comments.sort(
                Comparator.comparingInt((Comment comment) -> comment.range().start())
                        .thenComparingInt(comment -> comment.range().end()));
        return new Draft(article, comments);
    }

    private static String firstOf(String... titles) {
        for (String title : titles) {
            if (title.codePoints().anyMatch(Character::isLetterOrDigit)) {
                return title.strip();
            }
        }
        return titles[titles.length - 1];
    }

    private Comment comment(Remark remark, Place place) {
        int start = Math.min(place.start(), lastEnd);
        int end = Math.clamp(place.end(), start, lastEnd);
        return new Comment(
                new TextRange(start, end),
                remark.author(),
                remark.written(),
                remark.text().strip());
    }
}
