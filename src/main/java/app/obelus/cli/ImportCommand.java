package app.obelus.cli;

import app.obelus.claim.Notebook;
import app.obelus.claim.NotebookChange;
import app.obelus.export.CsvImporter;
import app.obelus.export.ImportFile;
import app.obelus.export.ImportPlan;
import app.obelus.export.Importer;
import app.obelus.export.Importers;
import app.obelus.export.UnreadableImportException;
import app.obelus.store.JournalEntry;
import app.obelus.store.Library;
import app.obelus.store.NoteStore;
import app.obelus.store.StoredArticle;
import app.obelus.store.UnreadableNotesException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `obelus import ARTICLE FILE`: what others wrote about an article.
@Command(
        name = "import",
        description = {
            "Says which claims a file of another program would add to an article.",
            "A line for each claim that is new or would say more, and for each item that is left"
                    + " out, with the reason. A quote that is not in the article without doubt is"
                    + " kept as it is, without a place. Changes nothing without --keep; taking in"
                    + " the same again changes nothing either. Exit code 1 if a quote could not be"
                    + " placed or an item not be understood."
        },
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private static final String NAME = "Import Claims";

    private final Surroundings surroundings;

    @Spec private CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "One of ${COMPLETION-CANDIDATES}; otherwise what FILE looks like.")
    private @Nullable String format;

    @Option(
            names = "--column",
            paramLabel = "WHAT=NAME",
            completionCandidates = Columns.class,
            description =
                    "Which column of a table holds what, as in quote=Passage; otherwise those with"
                            + " the usual names. WHAT is one of ${COMPLETION-CANDIDATES}.")
    private Map<String, String> columns = Map.of();

    @Option(names = "--keep", description = "Takes the claims in, as one change.")
    private boolean keep;

    @Option(
            names = "--json",
            description =
                    "A line of JSON for the whole (article, format, new, changed, leftOut,"
                            + " notPlaced, remarks, kept), then one a claim (what, claim, quote, placed) and"
                            + " one an item left out (what, quote, why, detail).")
    private boolean json;

    @Mixin private OneArticle of;

    @Parameters(index = "1", paramLabel = "FILE", description = "What another program wrote.")
    private Path file;

    /// The names of all formats, for the help.
    static final class Formats implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }

        static List<String> names() {
            return Importers.all().stream().map(Importer::id).toList();
        }
    }

    /// What columns can hold, for the help.
    static final class Columns implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(CsvImporter.Column.values())
                    .map(column -> column.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .iterator();
        }
    }

    // picocli sets the fields.
    @SuppressWarnings("NullAway.Init")
    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, UnreadableNotesException {
        Optional<Importer> asked = asked();
        Library library = of.library(surroundings);
        StoredArticle article = of.in(library);
        try {
            ImportFile read = ImportFile.read(file);
            Importer importer =
                    asked.or(read::format)
                            .orElseThrow(
                                    () ->
                                            new UnreadableImportException(
                                                    "it is in no format that is known here; say"
                                                            + " which with --from"));
            return call(library, article, read, importer);
        } catch (UnreadableImportException e) {
            return failed("%s cannot be taken in: %s.".formatted(file, e.problem()));
        }
    }

    private int call(Library library, StoredArticle article, ImportFile read, Importer importer)
            throws IOException, UnreadableNotesException, UnreadableImportException {
        NoteStore notes = library.notes();
        if (keep && !notes.hold(article)) {
            return failed(
                    "%s is open in another window; close it there and try again. Nothing was"
                                    .formatted(of.slug())
                            + " changed.");
        }
        try {
            Notebook before = notes.load(article).notebook();
            ImportPlan plan =
                    read.plan(importer, Annotated.of(library, article, before), library.codebook());
            boolean kept = keep && !plan.isEmpty();
            if (kept) {
                notes.append(article, List.of(entry(before, plan.notebook())));
                notes.save(article, plan.notebook());
            }
            print(plan, importer, kept);
            return isWhole(plan) ? Obelus.DONE : Obelus.FOUND;
        } finally {
            notes.leave(article);
        }
    }

    private void print(ImportPlan plan, Importer importer, boolean kept) {
        ImportPrinter printer = new ImportPrinter(plan, spec.commandLine().getOut());
        if (json) {
            printer.json(of.slug(), importer.id(), kept);
        } else {
            printer.table();
            if (!plan.isEmpty()) {
                spec.commandLine()
                        .getOut()
                        .println(kept ? "Taken in." : "Nothing was changed; --keep takes it in.");
            }
        }
    }

    private static boolean isWhole(ImportPlan plan) {
        return plan.unplaced().isEmpty()
                && plan.skipped().stream().noneMatch(it -> it.why() == ImportPlan.Why.REFUSED);
    }

    private JournalEntry entry(Notebook before, Notebook after) {
        NotebookChange change = NotebookChange.between(before, after);
        return new JournalEntry(
                Instant.now(),
                surroundings.user(),
                NAME,
                JournalEntry.Step.EDIT,
                change.before(),
                change.put(),
                change.removed());
    }

    /// The format that was asked for; nothing where none was.
    private Optional<Importer> asked() {
        if (!columns.isEmpty()) {
            if (format != null && !format.equals(CsvImporter.byUsualNames().id())) {
                throw wrong("--column is for tables, and %s is none.".formatted(format));
            }
            return Optional.of(CsvImporter.with(mapping()));
        }
        String wanted = format;
        return wanted == null
                ? Optional.empty()
                : Optional.of(
                        Importers.named(wanted)
                                .orElseThrow(
                                        () ->
                                                wrong(
                                                        "There is no format %s; there are %s."
                                                                .formatted(
                                                                        wanted,
                                                                        String.join(
                                                                                ", ",
                                                                                Formats
                                                                                        .names())))));
    }

    private Map<CsvImporter.Column, String> mapping() {
        Map<CsvImporter.Column, String> mapping = new EnumMap<>(CsvImporter.Column.class);
        columns.forEach((what, name) -> mapping.put(column(what), name));
        return mapping;
    }

    private CsvImporter.Column column(String what) {
        String name = what.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(CsvImporter.Column.values())
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrong("No column holds %s.".formatted(what)));
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }

    private int failed(String why) {
        spec.commandLine().getErr().println("obelus: " + why);
        return Obelus.FAILED;
    }
}
