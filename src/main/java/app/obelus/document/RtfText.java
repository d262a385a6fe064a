package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Goes through an RTF file and writes its text down as Word shows it.
final class RtfText {

    private static final int DEEPEST = 2_000;
    private static final int ASK_AFTER = 0xFFFF;
    private static final int ENOUGH = 4_096;

    /// A number before an item, with what stands around it.
    private static final Pattern NUMBER = Pattern.compile("\\(?(?:\\d+\\.)*(\\d{1,8})[.):]?");

    private final Source source;
    private final RtfTokens tokens;
    private final Manuscript manuscript;
    private final RtfTables tables = new RtfTables();
    private final RtfTable table;
    private final RtfComments comments;
    private final RtfAbout about = new RtfAbout();
    private final Deque<RtfState> groups = new ArrayDeque<>();
    private final Deque<Integer> notes = new ArrayDeque<>();
    private final RtfWords words;
    private RtfState state;
    private Charset standard = RtfCharsets.ofCodePage(1252);
    private int standardFont = -1;
    private int font;
    private int fontCharset = -1;
    private int left;
    private String mark = "";
    private boolean isItem;
    private boolean inRow;

    /// How many texts within texts are open.
    private int nested;

    RtfText(Source source) {
        this.source = source;
        tokens = new RtfTokens(source.bytes());
        manuscript = new Manuscript(source);
        table = new RtfTable(manuscript);
        comments = new RtfComments(manuscript);
        state = new RtfState(standard);
        words = new RtfWords(standard);
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
        flush();
        if (manuscript.isOpen()) {
            endParagraph();
        }
        table.end();
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
            flush();
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
        String said = ended.place.isText() ? "" : words.take();
        switch (ended.place) {
            case FONT -> tables.addFont(font, name(said), fontCharset, standard);
            case STYLE ->
                    tables.addStyle(ended.style, name(said), ended.outlineLevel, ended.basedOn);
            case TITLE, AUTHOR -> about.say(ended.place, said);
            case ITEM_MARK -> {
                mark = said.strip();
                isItem = true;
            }
            case COMMENT_BEGINS -> manuscript.mark(said.strip(), true);
            case COMMENT_ENDS -> manuscript.mark(said.strip(), false);
            case COMMENT_NAME, COMMENT_AUTHOR, COMMENT_DATE -> comments.say(ended.place, said);
            case NOTE -> manuscript.note(notes.pop(), closeWithin());
            case COMMENT -> comments.end(closeWithin());
            case ASIDE -> {
                flush();
                nested--;
                manuscript.closeAside();
            }
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
            case "\n", "\r" -> endParagraph();
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
            case "par", "sect" -> endParagraph();
            case "trowd" -> inRow = true;
            case "cell" -> endCell();
            case "row" -> {
                inRow = false;
                flush();
                if (nested == 0) {
                    table.endRow();
                }
            }
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
            flush();
        }
        switch (place) {
            case NOTE -> {
                makeRoom();
                notes.push(manuscript.refer());
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

    /// Begins a text within the text.
    private void openWithin() throws UnreadableArticleException {
        manuscript.open();
        nested++;
        state.resetParagraph();
    }

    /// Ends the innermost text within the text.
    private Flow closeWithin() throws UnreadableArticleException {
        flush();
        nested--;
        return manuscript.close();
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
        } else if (!isShown()) {
            return;
        } else if (state.isSymbol && state.place.isText()) {
            addWords(Symbols.of(state.font, value));
        } else {
            makeRoom();
            words.add(value, state.charset);
            if (value == ';' && state.place == RtfPlace.FONTS) {
                tables.addFont(font, name(words.take()), fontCharset, standard);
            }
        }
    }

    private void addWords(String more) throws UnreadableArticleException {
        if (isShown() && !more.isEmpty()) {
            makeRoom();
            words.add(more);
        }
    }

    private boolean isShown() {
        return switch (state.place) {
            case TEXT, ASIDE, NOTE, COMMENT -> !state.isHidden && !state.isDeleted;
            case HIDDEN, AROUND_TEXT, STYLES, ABOUT, CREATED -> false;
            default -> true;
        };
    }

    private void makeRoom() throws UnreadableArticleException {
        if (!state.place.isText()) {
            if (words.length() > ENOUGH) {
                words.take();
            }
            return;
        }
        if (nested == 0 && words.length() == 0) {
            if (state.inTable || inRow) {
                table.beginCell();
            } else {
                table.end();
            }
        }
        if (words.length() > ENOUGH) {
            flush();
        }
    }

    private void flush() throws UnreadableArticleException {
        if (words.length() > 0) {
            manuscript.add(words.take());
        }
    }

    private void endParagraph() throws UnreadableArticleException {
        if (!state.place.isText() || state.isDeleted) {
            return;
        }
        flush();
        endBlock();
    }

    private void endCell() throws UnreadableArticleException {
        if (nested > 0) {
            addWords("\t");
            return;
        }
        flush();
        table.beginCell();
        endBlock();
        table.endCell();
    }

    private void endBlock() throws UnreadableArticleException {
        StyleRole role = tables.role(state.style, state.outlineLevel);
        if (isItem && role.equals(StyleRole.BODY) && manuscript.isOpen()) {
            Matcher number = NUMBER.matcher(mark);
            OptionalInt ordinal =
                    number.matches()
                            ? OptionalInt.of(Integer.parseInt(number.group(1)))
                            : OptionalInt.empty();
            manuscript.endItem(state.listLevel + 1, ordinal);
        } else {
            manuscript.endBlock(role);
        }
        isItem = false;
    }
}
