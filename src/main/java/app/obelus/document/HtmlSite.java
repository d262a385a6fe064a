package app.obelus.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/// The site that a page is of, as far as that is known, to tell its own articles from the sources
/// that an article names.
final class HtmlSite {

    private final String host;

    private HtmlSite(String host) {
        this.host = host;
    }

    /// @param address of the page; may be empty
    static HtmlSite of(String address) {
        return new HtmlSite(host(address));
    }

    /// Whether a link leads to another page of the same site.
    boolean leadsWithin(HtmlNode link) {
        String target = link.attribute("href").strip();
        if (target.isEmpty() || target.startsWith("#")) {
            return false;
        }
        String there = host(target);
        if (there.isEmpty()) {
            return !target.contains(":");
        }
        return !host.isEmpty()
                && (there.equals(host) || there.endsWith("." + host) || host.endsWith("." + there));
    }

    /// Without `www.`; empty where the address is none, or leads on from the page.
    private static String host(String address) {
        try {
            String absolute = address.startsWith("//") ? "https:" + address : address;
            int end = absolute.indexOf('?') < 0 ? absolute.length() : absolute.indexOf('?');
            String host = new URI(absolute.substring(0, end)).getHost();
            String lower = host == null ? "" : host.toLowerCase(Locale.ROOT);
            return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
