package app.obelus.cli;

import app.obelus.claim.Claim;
import app.obelus.claim.Target;
import app.obelus.export.JsonLine;
import app.obelus.store.Library;
import app.obelus.store.StoredArticle;
import app.obelus.store.UnreadableNotesException;
import app.obelus.text.CodePoints;
import app.obelus.text.TextRange;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `obelus list`: the claims of a library, article by article, in order of place.
@Command(
        name = "list",
        description = {
            "Lists the claims of a library.",
            "Says which library it is, then a line a claim: article, place, kind, verdict, quote."
                    + " A place is the number of a paragraph, as the window shows it."
        },
        mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec private CommandSpec spec;

    @Option(
            names = "--json",
            description =
                    "A line of JSON a claim: article, title, id, kind, verdict, quote, wording,"
                            + " speaker, saidOn, note, tags, places (block, start, end; in code"
                            + " points), evidence (how many), created, modified, creator.")
    private boolean json;

    @Mixin private ClaimSource source;

    // picocli sets the fields.
    @SuppressWarnings("NullAway.Init")
    ListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// A claim in the article where it was found.
    private record Row(StoredArticle article, Claim claim) {}

    @Override
    public Integer call() throws IOException, UnreadableNotesException {
        ClaimSource.Found found = source.find(surroundings);
        List<Row> rows = new ArrayList<>();
        for (ClaimSource.OfArticle it : found.articles()) {
            it.claims().forEach(claim -> rows.add(new Row(it.article(), claim)));
        }
        if (json) {
            rows.forEach(row -> spec.commandLine().getOut().println(line(row)));
        } else {
            spec.commandLine().getOut().println(heading(rows.size(), found.library()));
            printTable(rows, found.library());
        }
        return found.code();
    }

    /// How many claims, and of which library.
    static String heading(int claims, Library library) {
        String count = claims == 0 ? "No claims" : claims == 1 ? "1 claim" : claims + " claims";
        return count + " in " + library.folder() + (claims == 0 ? "" : ":");
    }

    private void printTable(List<Row> rows, Library library) {
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows) {
            cells.add(
                    List.of(
                            row.article().slug(),
                            row.claim().targets().stream()
                                    .map(target -> place(row.article(), target))
                                    .distinct()
                                    .collect(Collectors.joining(",")),
                            library.codebook().kindName(row.claim().kind()),
                            library.codebook().verdictName(row.claim().verdict()),
                            OneLine.of(row.claim().quote())));
        }
        PrintWriter out = spec.commandLine().getOut();
        Table.print(cells, out);
    }

    private static String line(Row row) {
        Claim claim = row.claim();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("article", row.article().slug());
        line.put("title", row.article().article().title());
        line.put("id", claim.id().iri());
        line.put("kind", claim.kind());
        line.put("verdict", claim.verdict());
        line.put("quote", claim.quote());
        line.put("wording", claim.wording());
        line.put("speaker", claim.speaker());
        line.put("saidOn", claim.saidOn());
        line.put("note", claim.note());
        line.put("tags", claim.tags());
        line.put("places", places(row));
        line.put("evidence", claim.evidence().size());
        line.put("created", claim.created().toString());
        line.put("modified", claim.modified().toString());
        line.put("creator", claim.creator());
        return JsonLine.of(line);
    }

    private static List<Map<String, Object>> places(Row row) {
        CodePoints points = CodePoints.of(row.article().article().text());
        List<Map<String, Object>> places = new ArrayList<>();
        for (Target target : row.claim().targets()) {
            Map<String, Object> place = new LinkedHashMap<>();
            block(row.article(), target)
                    .ifPresent(
                            block -> {
                                TextRange range = target.position().orElseThrow().range();
                                place.put("block", block);
                                place.put("start", points.fromUtf16(range.start()));
                                place.put("end", points.fromUtf16(range.end()));
                            });
            places.add(place);
        }
        return places;
    }

    private static String place(StoredArticle article, Target target) {
        OptionalInt block = block(article, target);
        return block.isPresent() ? String.valueOf(block.getAsInt()) : "?";
    }

    /// The number of the block, from 1, where the target stands by its position; none where the
    /// position is not in the text that the article has now.
    private static OptionalInt block(StoredArticle article, Target target) {
        return target.position()
                .map(position -> position.range())
                .filter(range -> range.end() <= article.article().text().length())
                .filter(
                        _ ->
                                target.textHash().isEmpty()
                                        || target.textHash().equals(article.edition().textHash()))
                .map(range -> OptionalInt.of(article.article().blockAt(range.start()) + 1))
                .orElse(OptionalInt.empty());
    }
}
