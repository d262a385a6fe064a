package app.obelus.ui.claims;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which sources may be handed to the browser. Notes come from other people too, and the system
/// would open a file or start a program just as willingly.
final class WebAddress {

    private static final int LONGEST = 2_000;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebAddress() {}

    /// The address that a source is; nothing where it is none of the web, or one that names a host
    /// so that it looks like another (`https://bank.example@evil.example`).
    static Optional<URI> of(String source) {
        String address = source.strip();
        if (address.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var uri = new URI(address);
            boolean isOfTheWeb =
                    uri.getScheme() != null
                            && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                            && uri.getHost() != null
                            && uri.getRawUserInfo() == null;
            return isOfTheWeb ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
