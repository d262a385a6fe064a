package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;

import com.ibm.icu.text.IDNA;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The address of a page as it is asked for: http or https, a host in the letters of the network,
/// no name or password of a person, no fragment (which is for the one who reads, and is not sent).
///
/// @param uri in ASCII, with a path
record WebAddress(URI uri) {

    private static final int LONGEST = 8192;
    private static final int LAST_PORT = 65535;

    private static final Pattern PARTS =
            Pattern.compile("(?i)(https?):/{2}([^/?#\\\\]*)([^#]*)(?:#.*)?", Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]]+)(:\\d*)?");
    private static final Pattern WITHOUT_SCHEME =
            Pattern.compile("[^\\s:/?#@]+\\.[^\\s:/?#@.]{2,}\\.?(:\\d+)?([/?#].*)?");

    /// What may stand in a path or a query as it is.
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?%";

    /// As browsers do it; a sharp s stays one.
    private static final IDNA HOSTS =
            IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI);

    /// @param typed by a person, who may leave `https://` out
    /// @throws UnreadableArticleException if it is no address of a page
    static WebAddress of(String typed) throws UnreadableArticleException {
        String address = typed.strip();
        return read(WITHOUT_SCHEME.matcher(address).matches() ? "https://" + address : address)
                .orElseThrow(() -> new UnreadableArticleException(address, Reason.NO_ADDRESS));
    }

    /// Where a redirect leads from here; nothing where that is no address of a page.
    ///
    /// @param location as it was sent, a character a byte
    Optional<WebAddress> next(String location) {
        String there = lettersOf(location.strip());
        if (there.startsWith("//")) {
            return read(uri.getScheme() + ":" + there);
        }
        if (there.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            return read(there);
        }
        int end = there.indexOf('#');
        String rest = end < 0 ? there : there.substring(0, end);
        if (rest.isEmpty()) {
            return Optional.of(this);
        }
        if (rest.startsWith("?")) {
            return read(origin() + uri.getRawPath() + rest);
        }
        // A colon in the first part of a path would be taken for the end of a scheme.
        return read(
                rest.startsWith("/")
                        ? origin() + rest
                        : uri.resolve("./" + escaped(rest)).toString());
    }

    /// In lower case, IPv6 in brackets.
    String host() {
        return uri.getHost();
    }

    boolean isSecure() {
        return uri.getScheme().equals("https");
    }

    /// Whether two hosts are one to people: with and without `www.`
    boolean hasHostOf(WebAddress other) {
        return bare(host()).equals(bare(other.host()));
    }

    /// The last part of the path in letters; empty where the path ends with a slash.
    String lastSegment() {
        String path = Optional.ofNullable(uri.getPath()).orElse("");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        return uri.toString();
    }

    /// @param address with a scheme
    static Optional<WebAddress> read(String address) {
        Matcher parts = PARTS.matcher(address);
        if (address.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        Matcher host = HOST.matcher(parts.group(2));
        if (!host.matches()) {
            return Optional.empty();
        }
        String rest = parts.group(3);
        String path = rest.startsWith("/") ? rest : "/" + rest;
        return authority(scheme, host.group(1), host.group(2))
                .flatMap(authority -> parsed(scheme + "://" + authority + escaped(path)));
    }

    private static Optional<WebAddress> parsed(String ascii) {
        try {
            URI uri = new URI(ascii);
            return uri.getHost() == null ? Optional.empty() : Optional.of(new WebAddress(uri));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> authority(String scheme, String host, @Nullable String port) {
        Optional<String> ascii =
                host.startsWith("[") ? Optional.of(host.toLowerCase(Locale.ROOT)) : ascii(host);
        if (port == null || port.length() == 1) {
            return ascii;
        }
        if (port.length() > 6 || Integer.parseInt(port.substring(1)) > LAST_PORT) {
            return Optional.empty();
        }
        int number = Integer.parseInt(port.substring(1));
        boolean usual = number == (scheme.equals("https") ? 443 : 80);
        return number == 0 ? Optional.empty() : ascii.map(it -> usual ? it : it + ":" + number);
    }

    private static Optional<String> ascii(String host) {
        var info = new IDNA.Info();
        var ascii = new StringBuilder();
        HOSTS.nameToASCII(host, ascii, info);
        return info.hasErrors() || host.contains("@")
                ? Optional.empty()
                : Optional.of(ascii.toString().toLowerCase(Locale.ROOT));
    }

    private String origin() {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    private static String bare(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /// Some servers send letters as they are, in UTF-8.
    private static String lettersOf(String sent) {
        if (sent.chars().anyMatch(c -> c > 0xFF)) {
            return sent;
        }
        String letters =
                new String(sent.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return letters.indexOf('\uFFFD') < 0 ? letters : sent;
    }

    /// The same with all that may not stand in an address as bytes of UTF-8.
    private static String escaped(String rest) {
        String slashes = rest.replaceAll("[\\t\\r\\n]", "");
        var escaped = new StringBuilder();
        for (byte one : slashes.getBytes(StandardCharsets.UTF_8)) {
            char here = (char) (one & 0xFF);
            if (here < 0x80 && (Character.isLetterOrDigit(here) || PLAIN.indexOf(here) >= 0)) {
                escaped.append(here);
            } else {
                escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits(one));
            }
        }
        return escaped.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }
}
