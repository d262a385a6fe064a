package app.obelus.document;

import app.obelus.document.PdfHyphens.Joined;
import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.CanonicalText;
import app.obelus.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/// Makes an article of the pages of a document.
final class PdfText {

    private final PdfAbout about;
    private final PdfBody body;
    private final PdfHeadings headings;
    private final PdfLists lists;
    private final PdfHyphens hyphens;
    private final List<PdfParagraph> paragraphs;
    private final CanonicalText canonical = new CanonicalText();
    private final List<Added> added = new ArrayList<>();

    /// What a block of the article was made of.
    private record Added(PdfParagraph paragraph, Joined text) {}

    private PdfText(List<PdfPage> pages, PdfOutline outline, PdfAbout about) {
        this.about = about;
        body = PdfBody.of(pages);
        PdfMargins margins = new PdfMargins(pages);
        List<List<PdfParagraph>> columns = new ArrayList<>();
        for (PdfPage page : pages) {
            page.columns().forEach(lines -> columns.add(PdfParagraphs.of(lines, body, margins)));
        }
        List<PdfParagraph> flow = new PdfFlow(body).joined(columns);
        headings = new PdfHeadings(flow, body, outline);
        paragraphs = withAsides(flow, pages, margins);
        lists = new PdfLists(paragraphs);
        hyphens = new PdfHyphens(pages.stream().flatMap(PdfPage::lines).toList());
    }

    /// What stands in the margins of a page comes behind all that begins on it.
    private List<PdfParagraph> withAsides(
            List<PdfParagraph> flow, List<PdfPage> pages, PdfMargins margins) {
        List<PdfParagraph> all = new ArrayList<>();
        int next = 0;
        for (PdfPage page : pages) {
            while (next < flow.size() && flow.get(next).first().page() <= page.number()) {
                all.add(flow.get(next));
                next++;
            }
            page.aside().forEach(lines -> all.addAll(PdfParagraphs.of(lines, body, margins)));
        }
        return all;
    }

    /// @param pages with running heads
    /// @param nameless the title if nothing in the document is one
    static Draft draft(
            List<PdfPage> pages,
            PdfOutline outline,
            PdfAbout about,
            List<PdfNote> notes,
            String nameless) {
        return new PdfText(PdfRunningHeads.removed(pages), outline, about).draft(notes, nameless);
    }

    private Draft draft(List<PdfNote> notes, String nameless) {
        String title = title(nameless);
        boolean told = paragraphs.size() < 2;
        for (PdfParagraph paragraph : paragraphs) {
            Joined joined = join(paragraph, 0);
            boolean repeats = headings.level(paragraph) > 0 && joined.text().equals(title);
            if (repeats && !told) {
                told = true;
            } else if (!joined.text().isBlank()) {
                add(paragraph, joined);
            }
        }
        List<Block> blocks = canonical.blocks();
        Article article =
                new Article(
                        title, about.byline(), "", "", about.language(), canonical.text(), blocks);
        return new Draft(article, comments(notes, blocks));
    }

    private void add(PdfParagraph paragraph, Joined joined) {
        canonical.onPage(paragraph.first().page());
        int heading = headings.level(paragraph);
        int item = lists.level(paragraph);
        Joined text = joined;
        if (heading > 0) {
            canonical.add(Block.Type.HEADING, heading, text.text());
        } else if (paragraph.row()) {
            text = new Joined(PdfCells.text(paragraph.first()), List.of(0));
            canonical.add(Block.Type.TABLE_ROW, 0, text.text());
        } else if (paragraph.isMono() && !body.mono()) {
            text = PdfPreformatted.of(paragraph.lines());
            canonical.add(Block.Type.PREFORMATTED, 0, text.text());
        } else if (item > 0 && paragraph.marker().isPresent()) {
            PdfMarker marker = paragraph.marker().get();
            text = join(paragraph, marker.length());
            canonical.addItem(item, marker.ordinal(), text.text());
        } else {
            boolean caption = PdfCaptions.isCaption(paragraph);
            canonical.add(caption ? Block.Type.CAPTION : Block.Type.PARAGRAPH, 0, text.text());
        }
        added.add(new Added(paragraph, text));
    }

    private List<Comment> comments(List<PdfNote> notes, List<Block> blocks) {
        if (notes.isEmpty()) {
            return List.of();
        }
        PdfComments comments = new PdfComments();
        for (int i = 0; i < blocks.size(); i++) {
            TextRange range = blocks.get(i).range();
            List<PdfLine> lines = added.get(i).paragraph().lines();
            for (int j = 0; j < lines.size(); j++) {
                int start = range.start() + added.get(i).text().starts().get(j);
                comments.add(lines.get(j), start, range.end());
            }
        }
        return comments.of(notes);
    }

    /// @param from how much of the first line is left out
    private Joined join(PdfParagraph paragraph, int from) {
        List<String> lines = new ArrayList<>();
        for (PdfLine line : paragraph.lines()) {
            lines.add(lines.isEmpty() ? line.text().substring(from) : line.text());
        }
        Joined joined = hyphens.join(lines);
        List<Integer> starts = new ArrayList<>(joined.starts());
        starts.set(0, starts.getFirst() - from);
        return new Joined(joined.text(), starts);
    }

    private String title(String nameless) {
        StringBuilder firstPage = new StringBuilder();
        PdfParagraph largest = null;
        int first = paragraphs.isEmpty() ? 0 : paragraphs.getFirst().first().page();
        for (PdfParagraph paragraph : paragraphs) {
            if (paragraph.first().page() > first) {
                break;
            }
            firstPage.append(join(paragraph, 0).text()).append(' ');
            boolean heads = headings.level(paragraph) > 0;
            if (heads && (largest == null || paragraph.size() > largest.size() * 1.02f)) {
                largest = paragraph;
            }
        }
        boolean said = !about.title().isEmpty();
        if (said && (largest == null || about.isTitleOf(firstPage.toString()))) {
            return about.title();
        }
        return largest == null ? nameless : join(largest, 0).text();
    }
}
