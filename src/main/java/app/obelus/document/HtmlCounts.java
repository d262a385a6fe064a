package app.obelus.document;

/// What is in an element, counted from its children's counts, so that a tree is counted in one
/// pass.
final class HtmlCounts {

    /// Characters of the words with folded white space.
    int characters;

    int commas;
    double inLinks;
    int inHeadings;
    int inLists;
    int paragraphs;
    int images;
    int items;
    int inputs;
    int embeds;

    /// Whether words are in a paragraph, a list, a table or another part, and not loose.
    boolean wordsInParts;

    boolean dataTable;
    boolean film;

    private boolean beginsWithSpace;
    private boolean endsWithSpace;

    void addText(String text) {
        HtmlCounts counts = new HtmlCounts();
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (HtmlSpace.isSpace(here)) {
                space = true;
                counts.beginsWithSpace |= counts.characters == 0;
                continue;
            }
            counts.characters += space && counts.characters > 0 ? 2 : 1;
            space = false;
            if (isComma(here)) {
                counts.commas++;
            }
        }
        counts.endsWithSpace = space;
        add(counts);
    }

    void add(HtmlCounts child) {
        addCharacters(child);
        commas += child.commas;
        inLinks += child.inLinks;
        inHeadings += child.inHeadings;
        inLists += child.inLists;
        paragraphs += child.paragraphs;
        images += child.images;
        items += child.items;
        inputs += child.inputs;
        embeds += child.embeds;
        wordsInParts |= child.wordsInParts;
        dataTable |= child.dataTable;
        film |= child.film;
    }

    /// Words beside words are apart only where one of them has white space at its end.
    private void addCharacters(HtmlCounts child) {
        if (characters == 0) {
            characters = child.characters;
            beginsWithSpace |= child.beginsWithSpace;
            endsWithSpace = child.endsWithSpace || (child.characters == 0 && endsWithSpace);
        } else if (child.characters == 0) {
            endsWithSpace |= child.endsWithSpace;
        } else {
            boolean apart = endsWithSpace || child.beginsWithSpace;
            characters += child.characters + (apart ? 1 : 0);
            endsWithSpace = child.endsWithSpace;
        }
    }

    /// Adds the element itself, once all that is in it has been added.
    void close(HtmlNode element) {
        switch (element.name()) {
            case "a" -> inLinks += characters * (isWithinPage(element) ? 0.3 : 1);
            case "p" -> paragraphs++;
            case "img" -> images++;
            case "li" -> items++;
            case "input" -> inputs++;
            case "object", "embed", "iframe" -> {
                embeds++;
                film |= HtmlTags.isFilm(element);
            }
            case "data-table" -> dataTable = true;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> inHeadings += characters;
            case "ul", "ol" -> inLists += characters;
            default -> {
                // Is not counted.
            }
        }
        if (characters > 0
                && (HtmlTags.isPart(element)
                        || element.is("span")
                        || element.is("li")
                        || element.is("td"))) {
            wordsInParts = true;
        }
    }

    /// The share of the words that lead elsewhere, from 0; a link to another place of the same page
    /// counts less.
    double linkDensity() {
        return characters == 0 ? 0 : inLinks / characters;
    }

    double headingDensity() {
        return characters == 0 ? 0 : (double) inHeadings / characters;
    }

    private static boolean isWithinPage(HtmlNode link) {
        return link.attribute("href").startsWith("#") && link.attribute("href").length() > 1;
    }

    /// In all the scripts whose commas have characters of their own.
    private static boolean isComma(char c) {
        return switch (c) {
            case ',',
                    '\u060C',
                    '\uFE50',
                    '\uFE10',
                    '\uFE11',
                    '\u2E41',
                    '\u2E34',
                    '\u2E32',
                    '\uFF0C',
                    '\u3001' ->
                    true;
            default -> false;
        };
    }

    /// The counts of one element by itself.
    static HtmlCounts of(HtmlNode element) {
        HtmlCounts[] result = {new HtmlCounts()};
        HtmlCounting.count(element, (node, counts) -> result[0] = counts);
        return result[0];
    }
}
