package app.obelus.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a page of Markdown is to be made of: parts that a person wrote, and regions that are
/// written anew. A region stands between two lines of its own:
///
/// ```
/// <!-- obelus c-0f8e -->
/// …
/// <!-- /obelus c-0f8e -->
/// ```
///
/// A line that begins a region which does not end before the next one begins belongs to the person,
/// like everything else outside: somebody took the region apart, and nothing of it is ours to lose.
final class MarkdownPage {

    /// In order, a part of the page.
    sealed interface Part {

        /// What a person wrote, or what stays for another reason, byte for byte.
        record Kept(String text) implements Part {}

        /// A region to be written in place of what was there.
        record Region(String id) implements Part {}

        /// A region that was not there, behind a blank line.
        record NewRegion(String id) implements Part {}
    }

    private static final Pattern BEGIN = Pattern.compile("<!-- obelus ([A-Za-z0-9-]+) -->");

    private MarkdownPage() {}

    static String begin(String id) {
        return "<!-- obelus " + id + " -->";
    }

    static String end(String id) {
        return "<!-- /obelus " + id + " -->";
    }

    /// The parts of a page that is written again: regions that it has stand where they stand, those
    /// that it has not come behind the one before them in `ids`, the first before the next one that
    /// it has, and all at its end where it has none.
    ///
    /// @param before the page as it is; may be empty
    /// @param ids of the regions that are to be on it, in order, without repetitions
    static List<Part> parts(String before, List<String> ids) {
        List<Part> there = read(before, new HashSet<>(ids));
        Set<String> known = new HashSet<>();
        for (Part part : there) {
            if (part instanceof Part.Region region) {
                known.add(region.id());
            }
        }
        Map<String, List<Part>> behind = new HashMap<>();
        List<Part> first = new ArrayList<>();
        List<Part> run = first;
        for (String id : ids) {
            if (known.contains(id)) {
                run = behind.computeIfAbsent(id, _ -> new ArrayList<>());
            } else {
                run.add(new Part.NewRegion(id));
            }
        }
        return merged(there, first, behind);
    }

    private static List<Part> merged(
            List<Part> there, List<Part> first, Map<String, List<Part>> behind) {
        List<Part> all = new ArrayList<>();
        boolean begun = false;
        for (Part part : there) {
            if (part instanceof Part.Region region) {
                if (!begun) {
                    all.addAll(first);
                    begun = true;
                }
                all.add(region);
                List<Part> news = behind.remove(region.id());
                all.addAll(news == null ? List.of() : news);
            } else {
                all.add(part);
            }
        }
        if (!begun) {
            all.addAll(first);
        }
        return all;
    }

    /// Regions that are not among `ids` are kept like what a person wrote.
    private static List<Part> read(String page, Set<String> ids) {
        List<Part> parts = new ArrayList<>();
        Matcher begin = BEGIN.matcher(page);
        int kept = 0;
        int line = 0;
        while (line < page.length()) {
            int next = nextLine(page, line);
            String id = beginning(page, line, next, begin);
            int end = id.isEmpty() ? -1 : endOf(id, page, next, begin);
            if (end >= 0 && ids.contains(id)) {
                keep(page, kept, line, parts);
                parts.add(new Part.Region(id));
                kept = end;
            }
            line = end >= 0 ? end : next;
        }
        keep(page, kept, page.length(), parts);
        return parts;
    }

    private static void keep(String page, int from, int to, List<Part> parts) {
        if (to > from) {
            parts.add(new Part.Kept(page.substring(from, to)));
        }
    }

    /// Where the line behind a region's last begins; -1 where another region begins first.
    private static int endOf(String id, String page, int from, Matcher begin) {
        String end = end(id);
        for (int line = from; line < page.length(); ) {
            int next = nextLine(page, line);
            if (withoutEnd(page, line, next) - line == end.length() && page.startsWith(end, line)) {
                return next;
            }
            if (!beginning(page, line, next, begin).isEmpty()) {
                return -1;
            }
            line = next;
        }
        return -1;
    }

    /// The id of the region that a line begins; empty where it begins none.
    private static String beginning(String page, int line, int next, Matcher begin) {
        return begin.region(line, withoutEnd(page, line, next)).matches() ? begin.group(1) : "";
    }

    private static int nextLine(String page, int line) {
        int end = page.indexOf('\n', line);
        return end < 0 ? page.length() : end + 1;
    }

    private static int withoutEnd(String page, int line, int next) {
        int end = next;
        if (end > line && page.charAt(end - 1) == '\n') {
            end--;
        }
        return end > line && page.charAt(end - 1) == '\r' ? end - 1 : end;
    }
}
