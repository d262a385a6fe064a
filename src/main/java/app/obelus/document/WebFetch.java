package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import javax.net.ssl.SSLException;

/// Fetches a page because a person asked for it, and nothing else: no other host than that of the
/// address and those it redirects to is contacted, no cookie is kept or sent, no picture loaded, no
/// script run.
///
/// Redirects are followed as far as a person would: not from a secure address to one that is not,
/// where anybody on the way could change the words; and not from the internet into the network
/// around this computer, which a site has no business with.
final class WebFetch {

    private static final int MOST_REDIRECTS = 10;

    private static final String WHO =
            "Obelus (a reader for fact-checkers; a person asked for this page)";
    private static final String WHAT =
            "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.5";

    private final Patience patience;
    private final WebHosts hosts;
    private final long mostBytes;

    /// How long one waits.
    ///
    /// @param connect for a connection
    /// @param silence for the next byte
    /// @param whole for everything
    record Patience(Duration connect, Duration silence, Duration whole) {

        /// Of somebody with a slow line and a long report to fetch.
        static final Patience USUAL =
                new Patience(Duration.ofSeconds(10), Duration.ofSeconds(25), Duration.ofMinutes(3));
    }

    /// @param mostBytes that are taken, packed and unpacked
    WebFetch(Patience patience, WebHosts hosts, long mostBytes) {
        this.patience = patience;
        this.hosts = hosts;
        this.mostBytes = mostBytes;
    }

    /// @throws UnreadableArticleException if the site does not give the page, with the reason; also
    ///   soon after `progress` is stopped
    WebAnswer fetch(WebAddress asked, Progress progress) throws UnreadableArticleException {
        long end = System.nanoTime() + patience.whole().toNanos();
        HttpClient client =
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(patience.connect())
                        .build();
        try {
            return fetch(client, asked, new WebWait(patience.silence(), end, progress));
        } finally {
            client.shutdownNow();
        }
    }

    private WebAnswer fetch(HttpClient client, WebAddress asked, WebWait wait)
            throws UnreadableArticleException {
        List<WebAddress> way = new ArrayList<>(List.of(asked));
        while (true) {
            HttpResponse<WebBody.Received> response = ask(client, way.getLast(), asked, wait);
            Optional<String> location = redirect(response);
            if (location.isEmpty()) {
                return answer(way, response);
            }
            WebAddress next = way.getLast().next(location.get()).orElse(null);
            makeSure(way, next);
            way.add(next);
        }
    }

    /// @throws UnreadableArticleException if no person would follow a redirect
    private void makeSure(List<WebAddress> way, @Nullable WebAddress next)
            throws UnreadableArticleException {
        WebAddress here = way.getLast();
        if (next == null) {
            throw refused(way, Reason.UNSAFE_REDIRECT);
        }
        if (way.contains(next) || way.size() > MOST_REDIRECTS) {
            throw refused(way, Reason.TOO_MANY_REDIRECTS);
        }
        if (!isSafe(here, next, hosts)) {
            throw refused(way, Reason.UNSAFE_REDIRECT);
        }
    }

    /// Whether a person who asked for `here` would want to be led to `next`.
    static boolean isSafe(WebAddress here, WebAddress next, WebHosts hosts) {
        boolean lessSecure = here.isSecure() && !next.isSecure();
        boolean inwards =
                !next.host().equals(here.host())
                        && hosts.isPrivate(next.host())
                        && !hosts.isPrivate(here.host());
        return !lessSecure && !inwards;
    }

    private HttpResponse<WebBody.Received> ask(
            HttpClient client, WebAddress address, WebAddress asked, WebWait wait)
            throws UnreadableArticleException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address.uri())
                            .version(
                                    address.isSecure()
                                            ? HttpClient.Version.HTTP_2
                                            : HttpClient.Version.HTTP_1_1)
                            .header("User-Agent", WHO)
                            .header("Accept", WHAT)
                            .header("Accept-Encoding", "gzip")
                            .build();
            return wait.till(client.sendAsync(request, info -> body(info, wait)));
        } catch (IllegalArgumentException e) {
            throw refused(List.of(asked), Reason.NO_ADDRESS, e);
        } catch (HttpConnectTimeoutException e) {
            throw refused(List.of(asked), Reason.UNREACHABLE, e);
        } catch (HttpTimeoutException e) {
            throw refused(List.of(asked), Reason.TOO_SLOW, e);
        } catch (SSLException e) {
            throw refused(List.of(asked), Reason.UNTRUSTED, e);
        } catch (WebWait.StoppedException e) {
            throw refused(List.of(asked), Reason.STOPPED, e);
        } catch (IOException e) {
            Reason reason = wait.hasBegun() ? Reason.BROKEN_OFF : Reason.UNREACHABLE;
            throw refused(List.of(asked), reason, e);
        }
    }

    /// Only a page is worth its bytes.
    private WebBody body(HttpResponse.ResponseInfo info, WebWait wait) {
        long announced = length(info);
        boolean wanted = info.statusCode() / 100 == 2 && announced <= mostBytes;
        wait.expects(announced);
        return new WebBody(wanted ? mostBytes : 0, wait.arrived());
    }

    /// What was announced; -1 where nothing was.
    private static long length(HttpResponse.ResponseInfo info) {
        try {
            return info.headers().firstValueAsLong("Content-Length").orElse(-1);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static Optional<String> redirect(HttpResponse<WebBody.Received> response) {
        return switch (response.statusCode()) {
            case 301, 302, 303, 307, 308 -> response.headers().firstValue("Location");
            default -> Optional.empty();
        };
    }

    private WebAnswer answer(List<WebAddress> way, HttpResponse<WebBody.Received> response)
            throws UnreadableArticleException {
        int status = response.statusCode();
        if (status / 100 != 2) {
            throw refused(way, reason(status));
        }
        if (response.body().cut()) {
            throw refused(way, Reason.TOO_LARGE);
        }
        String packing = response.headers().firstValue("Content-Encoding").orElse("");
        byte[] bytes = unpacked(way, response.body().bytes(), packing.strip());
        String type = response.headers().firstValue("Content-Type").orElse("");
        return new WebAnswer(way, bytes, type);
    }

    private static Reason reason(int status) {
        return switch (status) {
            case 404, 410 -> Reason.NO_SUCH_PAGE;
            case 408, 429 -> Reason.SITE_FAILS;
            default -> status >= 500 ? Reason.SITE_FAILS : Reason.NOT_GIVEN;
        };
    }

    private byte[] unpacked(List<WebAddress> way, byte[] bytes, String packing)
            throws UnreadableArticleException {
        return switch (packing.toLowerCase(Locale.ROOT)) {
            case "", "identity" -> bytes;
            case "gzip", "x-gzip" -> unzipped(way, bytes);
            default -> throw refused(way, Reason.UNKNOWN_FORMAT);
        };
    }

    private byte[] unzipped(List<WebAddress> way, byte[] bytes) throws UnreadableArticleException {
        if (bytes.length == 0) {
            return bytes;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] unzipped = in.readNBytes(Math.toIntExact(mostBytes) + 1);
            if (unzipped.length > mostBytes) {
                throw refused(way, Reason.EXPANDS);
            }
            return unzipped;
        } catch (EOFException e) {
            throw refused(way, Reason.BROKEN_OFF, e);
        } catch (ZipException e) {
            throw refused(way, Reason.DAMAGED, e);
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory", e);
        }
    }

    private static UnreadableArticleException refused(List<WebAddress> way, Reason reason) {
        return refused(way, reason, null);
    }

    private static UnreadableArticleException refused(
            List<WebAddress> way, Reason reason, @Nullable Throwable cause) {
        return new UnreadableArticleException(way.getFirst().toString(), reason, cause);
    }
}
