package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;
import app.obelus.text.Block;
import app.obelus.text.CanonicalText;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import java.util.List;

/// The text of an e-book, chapter by chapter.
final class EpubText {

    private static final int MOST_CHARACTERS = 16 << 20;
    private static final int MOST_BLOCKS = 300_000;

    /// Tags and attributes. A page of more takes more memory than a reader's computer may have to
    /// spare.
    private static final int MOST_MARKS = 500_000;

    private static final int DEEPEST = 1_000;

    private final Source source;
    private final Zip zip;
    private final EpubOutline outline;
    private final CanonicalText canonical = new CanonicalText();
    private int characters;
    private int blocks;
    private boolean hasPictures;
    private String lastHeading = "";

    EpubText(Source source, Zip zip, EpubOutline outline) {
        this.source = source;
        this.zip = zip;
        this.outline = outline;
    }

    void read(List<EpubPackage.Item> chapters) throws UnreadableArticleException {
        int read = 0;
        for (EpubPackage.Item chapter : chapters) {
            add(chapter);
            read++;
            source.reached((double) read / chapters.size());
        }
    }

    private void add(EpubPackage.Item chapter) throws UnreadableArticleException {
        Element body = body(chapter);
        hasPictures |= chapter.isPicture() || body.selectFirst("img, image") != null;
        EpubChapter.prepare(body, outline.of(chapter.name()));
        CanonicalText text = new CanonicalText();
        HtmlNode root = HtmlTree.of(body);
        EpubChapter.markTables(root);
        HtmlBlocks.add(root, text);
        String words = text.text();
        characters += words.length();
        if (characters > MOST_CHARACTERS) {
            throw source.refused(Reason.TOO_LONG);
        }
        List<Block> added = text.blocks();
        blocks += added.size();
        if (blocks > MOST_BLOCKS) {
            throw source.refused(Reason.TOO_INTRICATE);
        }
        added.forEach(block -> add(block, block.range().in(words)));
    }

    /// A heading that the one directly before it says already, as title pages do, stands once.
    private void add(Block block, String words) {
        boolean isHeading = block.type() == Block.Type.HEADING;
        if (isHeading && words.equals(lastHeading)) {
            return;
        }
        lastHeading = isHeading ? words : "";
        if (block.type() == Block.Type.LIST_ITEM) {
            canonical.addItem(block.level(), block.ordinal(), words);
        } else {
            canonical.add(block.type(), block.level(), words);
        }
    }

    private Element body(EpubPackage.Item chapter) throws UnreadableArticleException {
        String page =
                HtmlCharset.decode(source.withContent(chapter.name(), zip.bytes(chapter.name())));
        if (marks(page) > MOST_MARKS) {
            throw source.refused(Reason.TOO_INTRICATE);
        }
        boolean isXml = !chapter.type().equals("text/html");
        Parser parser = isXml ? Parser.xmlParser() : Parser.htmlParser();
        Document document = Jsoup.parse(page, "", parser.setMaxDepth(DEEPEST));
        if (chapter.isPicture()) {
            return EpubChapter.wordsOf(document);
        }
        Element body = document.selectFirst("body");
        return body == null ? document : body;
    }

    private static int marks(String page) {
        int marks = 0;
        boolean inTag = false;
        for (int i = 0; i < page.length(); i++) {
            char here = page.charAt(i);
            inTag = here == '<' || (inTag && here != '>');
            marks += here == '<' || (inTag && HtmlSpace.isSpace(here)) ? 1 : 0;
        }
        return marks;
    }

    boolean hasPictures() {
        return hasPictures;
    }

    boolean isEmpty() {
        return characters == 0;
    }

    String text() {
        return canonical.text();
    }

    List<Block> blocks() {
        return canonical.blocks();
    }
}
