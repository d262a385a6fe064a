package app.obelus.ui;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The hosts of addresses, for people.
public final class Hosts {

    private static final Pattern LONE = Pattern.compile("(?i)https?://[^\\s/?#]+[^\\s]*");
    private static final Pattern HOST =
            Pattern.compile("(?i)(?:https?://)?(?:www\\.)?([^\\s/?#]+).*");

    private Hosts() {}

    /// The host of an address, without `www.`; the address itself where it has none.
    public static String of(String address) {
        Matcher host = HOST.matcher(address.strip());
        return host.matches() ? host.group(1) : address.strip();
    }

    /// Whether words are the address of a page and nothing else.
    public static boolean isLoneAddress(String words) {
        return LONE.matcher(words.strip()).matches();
    }
}
