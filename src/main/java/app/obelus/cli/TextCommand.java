package app.obelus.cli;

import app.obelus.document.ArticleReader;
import app.obelus.document.OpenedArticle;
import app.obelus.document.Progress;
import app.obelus.document.UnreadableArticleException;
import app.obelus.export.JsonLine;
import app.obelus.text.Article;
import app.obelus.text.Block;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// `obelus text FILE…`: files as the window would show them.
@Command(
        name = "text",
        description = {
            "Prints the text of files as the window would show it.",
            "Exit code 3 if one of them cannot be read; the others are printed all the same."
        },
        mixinStandardHelpOptions = true)
final class TextCommand implements Callable<Integer> {

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://");

    private final ArticleReader reader = ArticleReader.ofEveryFormat();

    @Spec private CommandSpec spec;

    @Option(
            names = "--json",
            description =
                    "A line of JSON a file: file, title, byline, published, language, address,"
                            + " blocks (type, level, of numbered items ordinal, of sources with pages page,"
                            + " text), ms; or file, problem, ms.")
    private boolean json;

    @Option(
            names = "--password",
            paramLabel = "PASSWORD",
            description = "Opens those that are locked. Kept nowhere.")
    private String password = "";

    @Option(
            names = "--fetch",
            description =
                    "Fetches addresses that are among the files. Contacts their hosts and those that"
                            + " they redirect to.")
    private boolean fetch;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Articles to read; with --fetch also http and https addresses.")
    private List<String> files;

    // picocli sets the fields.
    @SuppressWarnings("NullAway.Init")
    TextCommand() {}

    @Override
    public Integer call() {
        refuseAddresses();
        int code = Obelus.DONE;
        for (String file : files) {
            long start = System.nanoTime();
            try {
                print(file, read(file).article(), start);
            } catch (UnreadableArticleException e) {
                print(file, e, start);
                code = Obelus.FAILED;
            }
        }
        return code;
    }

    /// @throws ParameterException if an address is among the files, and it was not said that it is
    ///   to be fetched
    private void refuseAddresses() {
        for (String file : files) {
            if (isAddress(file) && !fetch) {
                throw new ParameterException(
                        spec.commandLine(),
                        file + " is an address; nothing is fetched unless you say --fetch.");
            }
        }
    }

    private OpenedArticle read(String file) throws UnreadableArticleException {
        return isAddress(file)
                ? reader.fetched(file, password, Progress.unwatched())
                : reader.read(Path.of(file), password, Progress.unwatched());
    }

    private static boolean isAddress(String file) {
        return ADDRESS.matcher(file).lookingAt();
    }

    private void print(String file, Article article, long start) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("file", file);
            line.put("title", article.title());
            line.put("byline", article.byline());
            line.put("published", article.published());
            line.put("language", article.language());
            line.put("address", article.address());
            line.put("blocks", article.blocks().stream().map(it -> block(it, article)).toList());
            line.put("ms", since(start));
            out.println(JsonLine.of(line));
        } else {
            out.println(
                    article.blocks().stream()
                            .map(it -> numbered(it, article))
                            .collect(Collectors.joining("\n\n")));
        }
    }

    private void print(String file, UnreadableArticleException failure, long start) {
        if (json) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("file", file);
            line.put("problem", failure.getMessage());
            line.put("ms", since(start));
            spec.commandLine().getOut().println(JsonLine.of(line));
        } else {
            spec.commandLine().getErr().println("obelus: " + failure.getMessage());
        }
    }

    private static String numbered(Block block, Article article) {
        String words = block.range().in(article.text());
        return block.ordinal().isEmpty() ? words : block.ordinal().getAsInt() + ". " + words;
    }

    private static Map<String, Object> block(Block block, Article article) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("type", block.type().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        line.put("level", block.level());
        block.ordinal().ifPresent(ordinal -> line.put("ordinal", ordinal));
        if (block.page() > 0) {
            line.put("page", block.page());
        }
        line.put("text", block.range().in(article.text()));
        return line;
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
