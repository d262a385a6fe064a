package app.obelus.anchor;

import java.util.ArrayList;
import java.util.List;

/// Where a string stands in another, letter by letter, in time linear in both ([Knuth, Morris,
/// Pratt](https://doi.org/10.1137/0206024)): [String#indexOf] takes their product on texts made for
/// it.
final class Letterwise {

    /// More places than this are not given.
    static final int MOST = 100;

    private Letterwise() {}

    /// Where it begins, ascending; the first hundred.
    static List<Integer> places(String text, String wanted) {
        int[] border = borders(wanted);
        List<Integer> places = new ArrayList<>();
        int matched = 0;
        for (int i = 0; i < text.length() && places.size() < MOST; i++) {
            while (matched > 0 && text.charAt(i) != wanted.charAt(matched)) {
                matched = border[matched - 1];
            }
            if (text.charAt(i) == wanted.charAt(matched)) {
                matched++;
            }
            if (matched == wanted.length()) {
                places.add(i - matched + 1);
                matched = border[matched - 1];
            }
        }
        return places;
    }

    private static int[] borders(String wanted) {
        int[] border = new int[wanted.length()];
        int matched = 0;
        for (int i = 1; i < wanted.length(); i++) {
            while (matched > 0 && wanted.charAt(i) != wanted.charAt(matched)) {
                matched = border[matched - 1];
            }
            if (wanted.charAt(i) == wanted.charAt(matched)) {
                matched++;
            }
            border[i] = matched;
        }
        return border;
    }
}
