package app.obelus.ui.review;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Notebook;
import app.obelus.claim.Target;
import app.obelus.document.ArticleReader;
import app.obelus.store.Library;
import app.obelus.store.NoteStore;
import app.obelus.store.StoredArticle;
import app.obelus.text.TextRange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Makes libraries with one long article and many claims in it, of which nobody judged any.
///
/// `main` takes the folder and how many.
public final class ManyClaims {

    private static final Instant MADE = Instant.parse("2026-11-23T09:00:00Z");
    private static final List<String> KINDS =
            List.of("figure", "wording", "attribution", "event", "figure", "prediction");
    private static final List<String> TAGS = List.of("vote", "budget", "law", "EU", "health");

    private ManyClaims() {}

    public static void main(String[] arguments) throws Exception {
        in(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    /// A library with so many claims, one in a paragraph, in order of place. The words of every
    /// tenth are those of the first.
    public static Library in(Path folder, int count) throws Exception {
        Library library = Library.in(folder);
        StringBuilder text = new StringBuilder("A long day in the chamber\n\n");
        List<TextRange> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            text.append("The sitting went on with item ").append(i + 1).append(" of the list. ");
            int start = text.length();
            text.append(words(i));
            claims.add(new TextRange(start, text.length()));
            text.append(
                    ", said the clerk of the house. Nobody asked for the floor after that.\n\n");
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        StoredArticle stored =
                library.add(
                        ArticleReader.ofEveryFormat().read("long.txt", bytes).article(),
                        bytes,
                        "txt",
                        MADE);
        List<Claim> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(
                    claim(
                            stored,
                            i,
                            stored.article()
                                    .text()
                                    .indexOf(
                                            claims.get(i).in(text.toString()),
                                            claims.get(i).start())));
        }
        NoteStore notes = library.notes();
        notes.load(stored);
        notes.save(stored, Notebook.of(all));
        notes.leave(stored);
        return library;
    }

    /// The words of a claim, by its number from 0.
    public static String words(int number) {
        return number % 10 == 0
                ? "The motion of Maria Lindqvist was not carried on 14 June 2018"
                : "%d of %d members voted for article %d and %d.5 percent of the budget"
                        .formatted(200 + number, 751, number + 1, number % 90);
    }

    private static Claim claim(StoredArticle stored, int number, int start) {
        Target target =
                Target.of(
                        stored.iri(),
                        stored.edition().number(),
                        stored.edition().textHash(),
                        stored.article().text(),
                        new TextRange(start, start + words(number).length()));
        return Claim.of(
                        ClaimId.of(new UUID(7, number)),
                        KINDS.get(number % KINDS.size()),
                        "undecided",
                        target,
                        MADE,
                        "Ada")
                .withTags(List.of(TAGS.get(number % TAGS.size())));
    }
}
