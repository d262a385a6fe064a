package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;

/// Goes through an RTF file and writes its text down as Word shows it.
final class RtfText {

    private static final int DEEPEST = 2_000;
    private static final int ASK_AFTER = 0xFFFF;
    private final Source source;
    private final RtfTokens tokens;
    private final Manuscript manuscript;
    private final RtfTables tables = new RtfTables();
    private final RtfWriting writing;
    private final RtfComments comments;
    private final RtfAbout about = new RtfAbout();
    private final Deque<RtfState> groups = new ArrayDeque<>();
    private final Deque<Integer> notes = new ArrayDeque<>();
    private RtfState state;
    private Charset standard = RtfCharsets.ofCodePage(1252);
    private int standardFont = -1;
    private int font;
    private int fontCharset = -1;
    private int left;

    RtfText(Source source) {
        this.source = source;
        tokens = new RtfTokens(source.bytes());
        manuscript = new Manuscript(source);
        comments = new RtfComments(manuscript);
        state = new RtfState(standard);
        writing = new RtfWriting(manuscript, tables, standard);
    }

    /// @throws UnreadableArticleException if it breaks off, or is nested or long beyond measure
    Draft read() throws UnreadableArticleException {
        int count = 0;
        RtfTokens.Kind kind = tokens.next();
        while (kind != RtfTokens.Kind.END) {
            count++;
            if ((count & ASK_AFTER) == 0) {
                source.reached((double) tokens.reached() / source.bytes().length);
            }
            take(kind);
            boolean isOver = kind == RtfTokens.Kind.CLOSE && groups.isEmpty();
            kind = isOver ? RtfTokens.Kind.END : tokens.next();
        }
        if (groups.size() > 1) {
            throw source.refused(Reason.DAMAGED);
        }
        writing.end(state);
        return manuscript.draft(about.particulars(), comments.remarks());
    }

    private void take(RtfTokens.Kind kind) throws UnreadableArticleException {
        switch (kind) {
            case OPEN -> open();
            case CLOSE -> close();
            case WORD -> {
                left = 0;
                word();
            }
            case SYMBOL -> {
                left = 0;
                symbol(tokens.word());
            }
            case BYTE -> addByte(tokens.number());
            case END -> {
                // Nothing follows.
            }
        }
    }

    private void open() throws UnreadableArticleException {
        if (groups.size() >= DEEPEST) {
            throw source.refused(Reason.TOO_INTRICATE);
        }
        left = 0;
        boolean isEntry = state.place == RtfPlace.FONTS || state.place == RtfPlace.STYLES;
        groups.push(state);
        state = state.within();
        if (isEntry) {
            writing.flush();
            state.style = 0;
            state.outlineLevel = -1;
            fontCharset = -1;
        }
    }

    private void close() throws UnreadableArticleException {
        left = 0;
        RtfState outer = groups.poll();
        if (outer == null) {
            return;
        }
        if (state.place != outer.place) {
            leave(state);
        }
        state = outer;
    }

    /// Ends what a group was for.
    private void leave(RtfState ended) throws UnreadableArticleException {
        if (ended.place == RtfPlace.TEXT || ended.place == RtfPlace.HIDDEN) {
            return;
        }
        String said = ended.place.isText() ? "" : writing.take();
        switch (ended.place) {
            case FONT -> tables.addFont(font, name(said), fontCharset, standard);
            case STYLE ->
                    tables.addStyle(ended.style, name(said), ended.outlineLevel, ended.basedOn);
            case TITLE, AUTHOR -> about.say(ended.place, said);
            case ITEM_MARK -> writing.beginItem(said.strip());
            case COMMENT_BEGINS -> manuscript.mark(said.strip(), true);
            case COMMENT_ENDS -> manuscript.mark(said.strip(), false);
            case COMMENT_NAME, COMMENT_AUTHOR, COMMENT_DATE -> comments.say(ended.place, said);
            case NOTE -> manuscript.note(notes.pop(), writing.close());
            case COMMENT -> comments.end(writing.close());
            case ASIDE -> writing.closeAside();
            case TEXT, HIDDEN, AROUND_TEXT, FONTS, STYLES, ABOUT, CREATED -> {
                // Had no words of its own.
            }
        }
    }

    private static String name(String said) {
        int end = said.indexOf(';');
        return (end < 0 ? said : said.substring(0, end)).strip();
    }

    private void symbol(String symbol) throws UnreadableArticleException {
        switch (symbol) {
            case "*" -> state.isOptional = true;
            case "~" -> addWords("\u00A0");
            case "_" -> addWords("\u2011");
            case "\n", "\r" -> writing.endParagraph(state);
            case "\\", "{", "}" -> addByte(symbol.charAt(0));
            default -> {
                // A place where a line may be broken, or something of an index.
            }
        }
    }

    private void word() throws UnreadableArticleException {
        String word = tokens.word();
        if (state.isNew) {
            enter(state.place.within(word, state.isOptional));
            state.isNew = false;
        }
        switch (word) {
            case "bin" -> tokens.skip(tokens.number());
            case "ansicpg" -> setStandard(RtfCharsets.ofCodePage(tokens.number()));
            case "mac" -> setStandard(RtfCharsets.ofCodePage(10000));
            case "pc" -> setStandard(RtfCharsets.ofCodePage(437));
            case "pca" -> setStandard(RtfCharsets.ofCodePage(850));
            case "deff" -> standardFont = tokens.number();
            case "deflang" -> about.language(tokens.number());
            case "uc" -> state.replaced = Math.clamp(tokens.number(), 0, 100);
            case "u" -> {
                addWords(character(tokens.number()));
                left = state.replaced;
            }
            case "f" -> setFont(tokens.number());
            case "fcharset" -> fontCharset = tokens.number();
            case "s" -> state.style = tokens.number();
            case "sbasedon" -> state.basedOn = tokens.number();
            case "outlinelevel" -> state.outlineLevel = tokens.number();
            case "ilvl" -> state.listLevel = Math.clamp(tokens.number(), 0, 8);
            case "v" -> state.isHidden = tokens.numberOr(1) != 0;
            case "deleted" -> state.isDeleted = tokens.numberOr(1) != 0;
            case "plain" -> {
                state.resetCharacters();
                setFont(standardFont);
            }
            case "pard" -> state.resetParagraph();
            case "intbl" -> state.inTable = true;
            case "yr", "mo", "dy" -> {
                if (state.place == RtfPlace.CREATED) {
                    about.date(word, tokens.number());
                }
            }
            default -> text(word);
        }
    }

    /// Numbers above 32767 are often written as negative ones.
    private static String character(int number) {
        return Character.isSupplementaryCodePoint(number)
                ? Character.toString(number)
                : String.valueOf((char) number);
    }

    private void text(String word) throws UnreadableArticleException {
        if (!state.place.isText()) {
            if (word.equals("tab")) {
                addWords("\t");
            }
            return;
        }
        switch (word) {
            case "par", "sect" -> writing.endParagraph(state);
            case "trowd" -> writing.beginRow();
            case "cell" -> writing.endCell(state);
            case "row" -> writing.endRow();
            case "nestcell" -> addWords("\t");
            case "nestrow", "line", "page", "column" -> addWords("\n");
            default -> addWords(RtfCharacters.of(word));
        }
    }

    private void enter(RtfPlace place) throws UnreadableArticleException {
        if (place == state.place) {
            return;
        }
        boolean wasText = state.place.isText();
        state.place = place;
        if (wasText && place != RtfPlace.HIDDEN) {
            writing.flush();
        }
        switch (place) {
            case NOTE -> {
                notes.push(writing.refer(state));
                openWithin();
            }
            case COMMENT -> {
                comments.begin();
                openWithin();
            }
            case ASIDE -> openWithin();
            default -> {
                // Says something in words.
            }
        }
    }

    private void openWithin() throws UnreadableArticleException {
        writing.open();
        state.resetParagraph();
    }

    private void setStandard(Charset charset) {
        standard = charset;
        state.charset = charset;
        groups.forEach(group -> group.charset = charset);
    }

    private void setFont(int number) {
        if (state.place == RtfPlace.FONT || state.place == RtfPlace.FONTS) {
            font = number;
            return;
        }
        boolean isKnown = tables.hasFont(number);
        RtfTables.Font chosen = tables.font(number);
        state.charset = isKnown ? chosen.charset() : standard;
        state.font = chosen.name();
        state.isSymbol = chosen.isSymbol();
    }

    private void addByte(int value) throws UnreadableArticleException {
        state.isNew = false;
        if (left > 0) {
            left--;
            return;
        }
        writing.add(value, state);
        if (value == ';' && state.place == RtfPlace.FONTS) {
            tables.addFont(font, name(writing.take()), fontCharset, standard);
        }
    }

    private void addWords(String more) throws UnreadableArticleException {
        writing.add(more, state);
    }
}
