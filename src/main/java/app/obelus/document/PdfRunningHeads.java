package app.obelus.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes running heads and page numbers off the pages of a document: what stands at the same place
/// over several pages and differs in its digits only, or counts with the pages.
final class PdfRunningHeads {

    /// Of the page's height, from the top and from the foot.
    private static final float MARGIN = 0.13f;

    /// The same for the very first and the very last line.
    private static final float FARTHEST = 0.25f;

    /// Of the usual size: what is larger is a heading, and may begin every chapter.
    private static final float LARGER = 1.15f;

    /// Lines from the page's edge on that may repeat.
    private static final int MOST_LINES = 4;

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])\\d{1,4}(?![\\d.,]*\\d)");

    private static final Pattern LONELY_NUMBER =
            Pattern.compile(
                    "[-–—|\\[(\\s]*(\\p{L}{1,10}\\.?\\s)?\\d{1,4}([/\\s]+(\\p{L}{1,4}\\s)?\\d{1,4})?[-–—|\\])\\s.]*");

    private static final Pattern ROMAN =
            Pattern.compile(
                    "^([ivxlc]{1,7}|[IVXLC]{1,7})(?= |$)|(?<= )([ivxlc]{1,7}|[IVXLC]{1,7})$");

    private PdfRunningHeads() {}

    /// The same pages without what repeats, unless that is all there is.
    static List<PdfPage> removed(List<PdfPage> pages) {
        float usual = PdfBody.of(pages).size();
        List<List<PdfLine>> edges = pages.stream().map(page -> edge(page, usual)).toList();
        Map<String, Set<Integer>> repeated = new HashMap<>();
        Map<String, Set<Integer>> counting = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            PdfPage page = pages.get(i);
            for (PdfLine line : edges.get(i)) {
                keys(page, line).forEach(key -> note(repeated, key, page));
                offsets(page, line).forEach(key -> note(counting, key, page));
            }
        }
        int fewest = pages.size() > 10 ? 3 : 2;
        List<PdfPage> clean = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            PdfPage page = pages.get(i);
            Set<PdfLine> unwanted = Collections.newSetFromMap(new IdentityHashMap<>());
            for (PdfLine line : edges.get(i)) {
                if (isOn(repeated, keys(page, line), fewest)
                        || isOn(counting, offsets(page, line), 3)
                        || isLonely(page, line)) {
                    unwanted.add(line);
                }
            }
            clean.add(page.without(unwanted::contains));
        }
        boolean nothingLeft = clean.stream().allMatch(PdfPage::isBlank);
        return nothingLeft ? pages : clean;
    }

    private static void note(Map<String, Set<Integer>> pages, String key, PdfPage page) {
        pages.computeIfAbsent(key, k -> new HashSet<>()).add(page.number());
    }

    private static boolean isOn(Map<String, Set<Integer>> pages, List<String> keys, int fewest) {
        return keys.stream().anyMatch(key -> pages.getOrDefault(key, Set.of()).size() >= fewest);
    }

    /// The lines nearest to the upper and to the lower edge, and all along the margins.
    private static List<PdfLine> edge(PdfPage page, float usual) {
        List<PdfLine> lines = page.lines().sorted(Comparator.comparingDouble(PdfLine::y)).toList();
        List<PdfLine> edge = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            float depth = page.depth(lines.get(i));
            boolean head = i < MOST_LINES && depth < MARGIN;
            boolean foot = lines.size() - i <= MOST_LINES && depth > 1 - MARGIN;
            boolean outermost =
                    (i == 0 && depth < FARTHEST) || (i == lines.size() - 1 && depth > 1 - FARTHEST);
            boolean small = lines.get(i).size() < usual * LARGER;
            if (small && (head || foot || outermost)) {
                edge.add(lines.get(i));
            }
        }
        page.aside().forEach(edge::addAll);
        return edge;
    }

    /// What a line has in common with its like: its words without their digits, and its height to
    /// three points.
    private static List<String> keys(PdfPage page, PdfLine line) {
        String words =
                ROMAN.matcher(line.text()).replaceAll("0").replaceAll("\\p{N}+", "0").strip();
        int height = Math.round((line.y() - page.frame().top()) / 3);
        return List.of(words + "@" + height, words + "@" + (height + 1));
    }

    /// By how much the numbers in a line differ from the page's own, with the height.
    private static List<String> offsets(PdfPage page, PdfLine line) {
        List<String> offsets = new ArrayList<>();
        int height = Math.round((line.y() - page.frame().top()) / 6);
        Matcher matcher = NUMBER.matcher(line.text());
        while (matcher.find()) {
            boolean outside = matcher.start() == 0 || matcher.end() == line.text().length();
            if (outside) {
                offsets.add(Integer.parseInt(matcher.group()) - page.number() + "@" + height);
            }
        }
        return offsets;
    }

    /// A number by itself at the foot that is the page's own.
    private static boolean isLonely(PdfPage page, PdfLine line) {
        if (page.depth(line) < 1 - FARTHEST || !LONELY_NUMBER.matcher(line.text()).matches()) {
            return false;
        }
        Matcher matcher = NUMBER.matcher(line.text());
        return matcher.find() && Integer.parseInt(matcher.group()) == page.number();
    }
}
