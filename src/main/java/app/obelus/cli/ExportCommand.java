package app.obelus.cli;

import app.obelus.export.Export;
import app.obelus.export.ExportFile;
import app.obelus.export.Exporter;
import app.obelus.export.Exporters;
import app.obelus.store.UnreadableNotesException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;

/// `obelus export`: claims in a format that others use.
@Command(
        name = "export",
        description = {
            "Writes claims in a format that other programs or people use.",
            "The same claims always make the same bytes. A file is written whole or not at all; a"
                    + " format with parts that people write themselves keeps these in the file that"
                    + " is there. Articles without such claims are left out, unless there is but"
                    + " one."
        },
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private static final String TEMPLATE = "template";
    private static final Path STANDARD_OUTPUT = Path.of("-");

    private final Surroundings surroundings;

    @Spec private CommandSpec spec;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description =
                    "One of ${COMPLETION-CANDIDATES}, or template for one of your own"
                            + " (--template).")
    private String format;

    @Option(
            names = "--template",
            paramLabel = "TEMPLATE",
            description =
                    "A Mustache template to fill in; the end of its name tells whether it makes"
                            + " HTML, Markdown or plain text. Goes with --to template.")
    private @Nullable Path template;

    @Option(
            names = "-o",
            paramLabel = "FILE",
            description = "A file for it; otherwise, or for -, it is printed, if it is text.")
    private @Nullable Path file;

    @Mixin private ClaimSource source;

    /// The names of all formats, for the help.
    static final class Formats implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }

        static List<String> names() {
            return Exporters.all().stream().map(Exporter::id).toList();
        }
    }

    // picocli sets the fields.
    @SuppressWarnings("NullAway.Init")
    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, UnreadableNotesException {
        Exporter exporter = exporter();
        Path target = STANDARD_OUTPUT.equals(file) ? null : file;
        if (target == null && !exporter.isText()) {
            throw wrong("%s is no text to print; name a file with -o.".formatted(format));
        }
        ClaimSource.Found found = source.find(surroundings);
        Export export =
                Export.of(
                        found.articles().stream().map(it -> it.annotated(found.library())).toList(),
                        found.library().codebook());
        if (target == null) {
            exporter.write(export, new PrintedText(spec.commandLine().getOut()));
        } else {
            ExportFile.write(exporter, export, target);
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%s of %s in %s.%n",
                            Counted.claims(exporter.count(export)),
                            Counted.of(export.articles().size(), "article"),
                            target);
        }
        return found.code();
    }

    /// @throws ParameterException if there is none of that name
    /// @throws IOException if the template could not be read or is none
    private Exporter exporter() throws IOException {
        if (format.equals(TEMPLATE) != (template != null)) {
            throw wrong("--to template and --template TEMPLATE go together.");
        }
        if (template != null) {
            return ExportFile.template(template);
        }
        return Exporters.named(format)
                .orElseThrow(
                        () ->
                                wrong(
                                        "There is no format %s; there are %s."
                                                .formatted(
                                                        format,
                                                        String.join(", ", Formats.names()))));
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}
