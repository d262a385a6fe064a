package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the characters off a page, in the order in which they are drawn.
///
/// Pictures, actions, scripts and whatever else a page has are passed over. What the document
/// itself marks as repeated on every page (its running heads) is left out, where that is not most
/// of the page.
final class PdfGlyphs extends PDFStreamEngine {

    /// Words that are said to stand for longer than this stretch of characters stand for more than
    /// a ligature or a hyphen, and hide where the characters are.
    private static final int LONGEST_ACTUAL_TEXT = 4;

    /// In operators.
    private static final int WORK_OF_DRAWING = 200;

    private static final COSName PAGINATION = COSName.getPDFName("Pagination");

    private final PdfBudget budget;
    private final Map<PDFont, PdfStyle> styles = new HashMap<>();
    private final Deque<Marked> open = new ArrayDeque<>();
    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private final List<PdfGlyph> repeated = new ArrayList<>();
    private final Set<PdfGlyph.Place> places = new HashSet<>();
    private final PdfMaps maps = new PdfMaps();
    private boolean pictures;
    private PdfFrame frame = new PdfFrame(0, 0, 1, 1, 0, 0);

    /// A stretch of what is drawn that the document says something about: that it is repeated on
    /// every page, or what its characters stand for.
    private static final class Marked {

        private final boolean isRepeated;
        private final @Nullable String actual;
        private @Nullable PdfGlyph seen;

        Marked(boolean isRepeated, @Nullable String actual) {
            this.isRepeated = isRepeated;
            this.actual = actual;
        }
    }

    PdfGlyphs(PdfBudget budget) {
        this.budget = budget;
        addOperator(new BeginText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new EndText(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    /// @throws IOException if the page is too broken to be read
    List<PdfGlyph> of(PDPage page) throws IOException {
        open.clear();
        glyphs.clear();
        repeated.clear();
        places.clear();
        frame = PdfFrame.of(page);
        budget.newPage();
        Iterator<PDStream> contents = page.getContentStreams();
        while (contents.hasNext()) {
            PdfStreams.requireDrawable(contents.next().getCOSObject());
        }
        processPage(page);
        while (!open.isEmpty()) {
            endMarkedContentSequence();
        }
        if (glyphs.size() < repeated.size()) {
            glyphs.addAll(repeated);
        }
        return List.copyOf(glyphs);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operator();
        switch (operator.getName()) {
            case OperatorName.BEGIN_INLINE_IMAGE -> pictures = true;
            case OperatorName.DRAW_OBJECT -> {
                budget.operators(WORK_OF_DRAWING);
                pictures |= isPicture(operands);
            }
            case OperatorName.SET_FONT_AND_SIZE -> lookAtFont(operands);
            default -> {
                // Everything else is what it looks like.
            }
        }
        super.processOperator(operator, operands);
    }

    private boolean isPicture(List<COSBase> operands) {
        return !operands.isEmpty()
                && operands.getFirst() instanceof COSName name
                && getResources().isImageXObject(name);
    }

    private void lookAtFont(List<COSBase> operands) throws IOException {
        COSDictionary fonts = getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        if (fonts != null && !operands.isEmpty() && operands.getFirst() instanceof COSName name) {
            COSDictionary font = fonts.getCOSDictionary(name);
            if (font != null) {
                maps.requireModest(font);
            }
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        PdfStreams.requireDrawable(form.getCOSObject());
        super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        PdfStreams.requireDrawable(form.getCOSObject());
        super.showTransparencyGroup(form);
    }

    /// Whether one of the pages so far shows a picture, which may be one of text.
    boolean hasPictures() {
        return pictures;
    }

    @Override
    public void saveGraphicsState() {
        if (getGraphicsStackSize() > PdfBudget.MOST_SAVED_STATES) {
            throw new PdfBudget.Exceeded(Reason.TOO_INTRICATE);
        }
        super.saveGraphicsState();
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        Marked around = open.peek();
        boolean isRepeated = around != null && around.isRepeated;
        String actual = null;
        if (properties != null) {
            isRepeated |=
                    COSName.ARTIFACT.equals(tag)
                            && PAGINATION.equals(properties.getCOSName(COSName.TYPE));
            String said = properties.getString(COSName.ACTUAL_TEXT);
            actual = said != null && said.length() <= LONGEST_ACTUAL_TEXT ? said : null;
        }
        if (open.size() > PdfBudget.MOST_SAVED_STATES) {
            throw new PdfBudget.Exceeded(Reason.TOO_INTRICATE);
        }
        open.push(new Marked(isRepeated, actual));
    }

    @Override
    public void endMarkedContentSequence() {
        if (open.isEmpty()) {
            return;
        }
        Marked closed = open.pop();
        PdfGlyph seen = closed.seen;
        String actual = closed.actual;
        if (seen != null && actual != null && !actual.isEmpty()) {
            keep(withText(seen, seen.right(), actual), closed.isRepeated);
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
            throws IOException {
        budget.glyph();
        String text = PdfCharacters.of(font.toUnicode(code, PdfCharacters.NAMES));
        if (text == null && font instanceof PDSimpleFont) {
            text = PdfCharacters.of(Character.toString(code));
        }
        float x = matrix.getTranslateX();
        float y = matrix.getTranslateY();
        if (text == null || text.isEmpty() || !frame.shows(x, y)) {
            return;
        }
        PdfGlyph glyph = glyph(text, matrix, font, displacement);
        Marked around = open.peek();
        if (!Float.isFinite(glyph.x()) || !Float.isFinite(glyph.y()) || !(glyph.size() > 0)) {
            return;
        }
        if (around != null && around.actual != null) {
            PdfGlyph seen = around.seen;
            around.seen = seen == null ? glyph : withText(seen, glyph.right(), seen.text());
        } else {
            keep(glyph, around != null && around.isRepeated);
        }
    }

    private void keep(PdfGlyph glyph, boolean isRepeated) {
        if (isRepeated) {
            repeated.add(glyph);
        } else if (glyph.isBlank() || places.add(glyph.place())) {
            glyphs.add(glyph);
        }
    }

    private PdfGlyph glyph(String text, Matrix matrix, PDFont font, Vector displacement) {
        float x = matrix.getTranslateX();
        float y = matrix.getTranslateY();
        float along = matrix.getScalingFactorX();
        float size = matrix.getScalingFactorY();
        boolean vertical = font.isVertical();
        float aheadX = vertical ? -matrix.getShearX() : matrix.getScaleX();
        float aheadY = vertical ? -matrix.getScaleY() : matrix.getShearY();
        float width = vertical ? Math.abs(displacement.getY()) * size : displacement.getX() * along;
        if (font instanceof PDType3Font drawn) {
            size *= heightOf(drawn);
        } else if (!vertical) {
            width += spacing(matrix);
        }
        int turn = frame.turnOf(x, y, x + aheadX, y + aheadY);
        PdfFrame turned = frame.turned(turn);
        PdfStyle style = styles.computeIfAbsent(font, PdfStyle::of);
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        return new PdfGlyph(
                text,
                turned.x(x, y),
                turned.y(x, y),
                Math.max(width, 0),
                size,
                mode.isFill() && mode.isStroke() ? style.emboldened() : style,
                turn);
    }

    /// Space that spreads the characters of words evenly.
    private float spacing(Matrix matrix) {
        float fontSize = getGraphicsState().getTextState().getFontSize();
        float spacing = getGraphicsState().getTextState().getCharacterSpacing();
        return fontSize == 0 ? 0 : spacing / fontSize * matrix.getScalingFactorX();
    }

    /// How high the box of the characters is that the document draws itself, as other fonts' boxes
    /// are for size 1.
    private static float heightOf(PDType3Font font) {
        try {
            float height =
                    font.getBoundingBox().getHeight() * font.getFontMatrix().getScalingFactorY();
            return height > 0.05f && height < 20 ? height : 1;
        } catch (RuntimeException e) {
            return 1;
        }
    }

    private static PdfGlyph withText(PdfGlyph glyph, float right, String text) {
        return new PdfGlyph(
                text,
                glyph.x(),
                glyph.y(),
                Math.max(right - glyph.x(), glyph.width()),
                glyph.size(),
                glyph.style(),
                glyph.turn());
    }
}
