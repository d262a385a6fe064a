package app.obelus.document;

/// The signs that a part within an article is clutter, by what is in it.
///
/// @param weight what its names say, above 0 for an article and below 0 against
record HtmlDoubts(HtmlNode part, HtmlCounts counts, int weight) {

    private static final int NEAR = 4;

    /// So good a name lets a part have more links.
    private static final int GOOD_NAME = 25;

    private static final int FEW_CHARACTERS = 25;
    private static final int FEW_BESIDE_A_FRAME = 75;

    /// A list may have so many items without being one of links.
    private static final int MANY_ITEMS = 100;

    boolean any() {
        return (isGallery() || isForm() || isFrame() || isLoose() || isLinks())
                && !(isList() && isListOfPictures());
    }

    private boolean isGallery() {
        return !isInFigure() && counts.images > 1 && counts.paragraphs * 2 < counts.images;
    }

    private boolean isForm() {
        return counts.inputs > counts.paragraphs / 3;
    }

    private boolean isFrame() {
        return (counts.embeds == 1 && counts.characters < FEW_BESIDE_A_FRAME) || counts.embeds > 1;
    }

    /// Neither a picture nor any words but headings and such as stand in nothing of their own.
    private boolean isLoose() {
        return counts.images == 0 && !counts.wordsInParts;
    }

    private boolean isLinks() {
        double links = counts.linkDensity();
        if (weight >= GOOD_NAME && links > 0.5) {
            return true;
        }
        if (isList()) {
            return false;
        }
        boolean noMoreThanALink =
                !isInFigure()
                        && counts.headingDensity() < 0.9
                        && counts.characters < FEW_CHARACTERS
                        && (counts.images == 0 || counts.images > 2)
                        && links > 0;
        return noMoreThanALink
                || counts.items > counts.paragraphs + MANY_ITEMS
                || (weight < GOOD_NAME && links > 0.2);
    }

    private boolean isList() {
        return part.is("ul") || part.is("ol") || counts.inLists > 0.9 * counts.characters;
    }

    private boolean isListOfPictures() {
        return counts.images == counts.items
                && part.elements().stream().allMatch(child -> child.elements().size() <= 1);
    }

    private boolean isInFigure() {
        return part.isWithin(NEAR, above -> above.is("figure"));
    }
}
