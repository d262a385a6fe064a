package app.obelus.document;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// A site on this computer that gives what a test puts up.
public final class WebSite implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final CountDownLatch goingOn = new CountDownLatch(1);
    private final CountDownLatch asked = new CountDownLatch(1);
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    /// What was asked for.
    record Request(String path, Headers headers) {}

    public WebSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.start();
    }

    public String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /// The paths that were asked for, in turn.
    public List<String> paths() {
        return requests.stream().map(Request::path).toList();
    }

    Headers headers() {
        return requests.getLast().headers();
    }

    public boolean isAsked() {
        return asked.getCount() == 0;
    }

    public WebSite page(String path, String type, String words) {
        return bytes(path, type, words.getBytes(StandardCharsets.UTF_8));
    }

    /// A page whose words may be others each time.
    public WebSite changing(String path, String type, Supplier<String> words) {
        return answering(
                path,
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", type);
                    give(exchange, 200, words.get().getBytes(StandardCharsets.UTF_8));
                });
    }

    public WebSite bytes(String path, String type, byte[] bytes) {
        return answering(
                path,
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", type);
                    give(exchange, 200, bytes);
                });
    }

    WebSite packed(String path, String packing, byte[] bytes) {
        return answering(
                path,
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "text/plain");
                    exchange.getResponseHeaders().set("Content-Encoding", packing);
                    give(exchange, 200, bytes);
                });
    }

    /// Gives nothing but a status.
    WebSite answeringOnly(String path, int status) {
        return answering(path, exchange -> exchange.sendResponseHeaders(status, -1));
    }

    /// Gives half of the bytes, and the rest when it is told to go on.
    WebSite announced(String path, byte[] bytes) {
        return answering(
                path,
                exchange -> {
                    exchange.sendResponseHeaders(200, bytes.length);
                    OutputStream body = exchange.getResponseBody();
                    body.write(bytes, 0, bytes.length / 2);
                    body.flush();
                    untilToldToGoOn();
                    body.write(bytes, bytes.length / 2, bytes.length - bytes.length / 2);
                });
    }

    public WebSite redirect(String path, int status, String location) {
        return answering(
                path,
                exchange -> {
                    exchange.getResponseHeaders().set("Location", location);
                    give(exchange, status, new byte[] {'m', 'o', 'v', 'e', 'd'});
                });
    }

    /// Gives some bytes and then nothing, or one byte every few milliseconds, until the site
    /// closes.
    public WebSite slow(String path, boolean dripping) {
        return answering(
                path,
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    OutputStream body = exchange.getResponseBody();
                    do {
                        body.write('a');
                        body.flush();
                    } while (!isClosingWithin(dripping ? 10 : Long.MAX_VALUE));
                });
    }

    /// Announces more than it gives.
    WebSite brokenOff(String path) {
        return answering(
                path,
                exchange -> {
                    exchange.sendResponseHeaders(200, 10_000);
                    exchange.getResponseBody().write("Half a".getBytes(StandardCharsets.UTF_8));
                    exchange.getResponseBody().flush();
                });
    }

    /// Gives bytes without an end.
    WebSite endless(String path) {
        return answering(
                path,
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    byte[] words =
                            "words and more words ".repeat(500).getBytes(StandardCharsets.UTF_8);
                    while (closing.getCount() > 0) {
                        exchange.getResponseBody().write(words);
                    }
                });
    }

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private WebSite answering(String path, Answer answer) {
        server.createContext(
                path,
                exchange -> {
                    requests.add(
                            new Request(
                                    exchange.getRequestURI().toString(),
                                    exchange.getRequestHeaders()));
                    asked.countDown();
                    try (exchange) {
                        answer.to(exchange);
                    }
                });
        return this;
    }

    private static void give(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    void goOn() {
        goingOn.countDown();
    }

    private void untilToldToGoOn() {
        try {
            goingOn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private boolean isClosingWithin(long milliseconds) {
        try {
            return closing.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        workers.shutdownNow();
    }
}
