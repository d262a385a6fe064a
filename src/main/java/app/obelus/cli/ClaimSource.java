package app.obelus.cli;

import app.obelus.anchor.Anchoring;
import app.obelus.claim.Claim;
import app.obelus.claim.Notebook;
import app.obelus.export.AnnotatedArticle;
import app.obelus.reading.ClaimFilter;
import app.obelus.reading.DueAgain;
import app.obelus.reading.Needs;
import app.obelus.reading.Places;
import app.obelus.store.ArticleEntry;
import app.obelus.store.Library;
import app.obelus.store.Notes;
import app.obelus.store.StoredArticle;
import app.obelus.store.UnreadableNotesException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Which claims a command is about: a library, articles of it, and a filter. Options and parameters
/// that commands have in common.
final class ClaimSource {

    private static final String ALL = "all";

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--library",
            paramLabel = "DIR",
            description = "The library's folder; otherwise the one that the window would open.")
    private @Nullable Path folder;

    @ArgGroup(
            validate = false,
            heading =
                    "%nWhich claims (an option given again means any of its values; all options"
                            + " must hold):%n")
    private FilterOptions filter = new FilterOptions();

    @Parameters(
            paramLabel = "ARTICLE",
            arity = "0..*",
            description = "Names of articles' folders; \"all\" or none for all.")
    private List<String> wanted = List.of();

    // picocli sets the fields.
    @SuppressWarnings("NullAway.Init")
    ClaimSource() {}

    /// The claims of an article that are wanted.
    ///
    /// @param needs tells what they need
    record OfArticle(StoredArticle article, List<Claim> claims, Needs needs) {

        /// The article with these claims, for a format.
        AnnotatedArticle annotated(Library library) {
            return Annotated.of(library, article, Notebook.of(claims));
        }

        /// Where the claims are in the article's text.
        Places places() {
            return Places.none()
                    .after(
                            Notebook.of(claims),
                            Anchoring.in(article.article().text(), article.edition().textHash()));
        }
    }

    /// What was found.
    ///
    /// @param articles in the order of the library or as they were asked for, also those without
    ///   such claims
    /// @param code the exit code: whether all articles could be read
    record Found(Library library, List<OfArticle> articles, int code) {

        List<Claim> claims() {
            return articles.stream().flatMap(it -> it.claims().stream()).toList();
        }
    }

    /// Reads the articles. One that cannot be read is told of, and the others are read all the
    /// same.
    ///
    /// @throws ParameterException if there is no such article, or a filter asks for what there is
    ///   not
    Found find(Surroundings surroundings) throws IOException, UnreadableNotesException {
        Library library = Library.in(surroundings.library(spec, folder));
        List<OfArticle> all = new ArrayList<>();
        int code = Obelus.DONE;
        for (String slug : slugs(library)) {
            try {
                StoredArticle article = library.open(slug);
                Notes notes = library.notes().load(article);
                warn(slug, notes);
                all.add(new OfArticle(article, notes.notebook().claims(), needs(library, article)));
            } catch (UnreadableNotesException e) {
                spec.commandLine().getErr().println("obelus: " + e.getMessage());
                code = Obelus.FAILED;
            }
        }
        List<Claim> claims = all.stream().flatMap(it -> it.claims().stream()).toList();
        ClaimFilter asked = filter.over(claims, library.codebook(), spec.commandLine());
        return new Found(
                library,
                all.stream()
                        .map(
                                it ->
                                        new OfArticle(
                                                it.article(),
                                                asked.of(it.claims(), it.needs()),
                                                it.needs()))
                        .toList(),
                code);
    }

    /// What claims of any article need, but for what an article's editions make them need.
    static Needs needs(Library library) {
        return needs(library, 0);
    }

    private static Needs needs(Library library, StoredArticle article) {
        return needs(library, article.edition().number());
    }

    private static Needs needs(Library library, int newest) {
        ZoneId zone = ZoneId.systemDefault();
        return new Needs(
                library.codebook(),
                new DueAgain(library.codebook().halfLives(), zone),
                LocalDate.now(Clock.system(zone)),
                newest);
    }

    private List<String> slugs(Library library) throws IOException {
        List<String> there = library.articles().stream().map(ArticleEntry::slug).toList();
        if (wanted.isEmpty() || (wanted.equals(List.of(ALL)) && !there.contains(ALL))) {
            return there;
        }
        for (String slug : wanted) {
            Surroundings.mustHave(spec, library, slug);
        }
        return wanted;
    }

    private void warn(String slug, Notes notes) {
        if (!notes.setAside().isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .printf(
                            "obelus: %d items in the notes of %s are no claims; obelus check says"
                                    + " why.%n",
                            notes.setAside().size(), slug);
        }
    }
}
