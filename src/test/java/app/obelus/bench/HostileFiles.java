package app.obelus.bench;

import app.obelus.document.ArticleReader;
import app.obelus.document.UnreadableArticleException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Reads every file of some folders, made to do harm or not, in little memory, and says of each how
/// long that took and what came of it: an article, or the reason why not. Whatever else is thrown
/// is told as a fault. Listens where the files made by `gen_nasty.py` would have it call.
///
/// `mvn -q -Pbench verify -DskipTests -Dbench=HostileFiles -Dbench.heap=512m
/// "-Dbench.args=FOLDER…"`
public final class HostileFiles {

    /// The port that those files name.
    private static final int PORT = 9;

    private static final int SLOWEST = 25;

    private record Reading(Path file, double ms, String outcome, boolean fault) {}

    private HostileFiles() {}

    public static void main(String[] folders) throws IOException {
        List<Reading> readings = new ArrayList<>();
        try (ServerSocket listening =
                new ServerSocket(PORT, 50, InetAddress.getLoopbackAddress())) {
            for (String folder : folders) {
                for (Path file : files(Path.of(folder))) {
                    readings.add(read(file));
                }
            }
            listening.setSoTimeout(1);
            System.out.println("connections made: " + calls(listening));
        }
        readings.stream().filter(Reading::fault).forEach(HostileFiles::print);
        readings.sort(Comparator.comparingDouble(Reading::ms).reversed());
        readings.stream().limit(SLOWEST).forEach(HostileFiles::print);
        System.out.println(
                "%d files, %d faults, %d above 3 s, %d above 10 s, heap of %d MB"
                        .formatted(
                                readings.size(),
                                readings.stream().filter(Reading::fault).count(),
                                readings.stream().filter(it -> it.ms() > 3_000).count(),
                                readings.stream().filter(it -> it.ms() > 10_000).count(),
                                Runtime.getRuntime().maxMemory() >> 20));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @SuppressWarnings("CatchAndPrintStackTrace") // Faults are what this looks for.
    private static Reading read(Path file) {
        long start = System.nanoTime();
        String outcome;
        boolean fault = false;
        try {
            var article = ArticleReader.ofEveryFormat().read(file).article();
            outcome = "%d blocks".formatted(article.blocks().size());
        } catch (UnreadableArticleException e) {
            outcome = String.valueOf(e.getMessage());
            fault = e.getCause() instanceof Error;
        } catch (RuntimeException | Error e) {
            outcome = e.toString();
            fault = true;
        }
        return new Reading(file, (System.nanoTime() - start) / 1e6, outcome, fault);
    }

    private static int calls(ServerSocket listening) throws IOException {
        int calls = 0;
        while (true) {
            try {
                listening.accept().close();
                calls++;
            } catch (SocketTimeoutException e) {
                return calls;
            }
        }
    }

    private static void print(Reading reading) {
        System.out.println(
                String.format(
                        Locale.ROOT,
                        "%s%8.0f ms  %-40s %s",
                        reading.fault() ? "FAULT " : "",
                        reading.ms(),
                        reading.file().getFileName(),
                        reading.outcome()));
    }
}
