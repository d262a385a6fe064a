package app.obelus.export;

import app.obelus.annotation.ClaimJson;
import app.obelus.annotation.Json;
import app.obelus.annotation.Places;
import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Codebook;
import app.obelus.claim.Target;
import app.obelus.text.Sha256;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was read from a file of another program.
///
/// @param found in the order of the file
/// @param refused items of it that are none
/// @param remarks what was taken for granted in reading others, sentences in plain English
public record Import(List<Found> found, List<Refused> refused, List<String> remarks) {

    private static final ClaimJson FORM =
            new ClaimJson(
                    Codebook.initial(),
                    Places.asInTheFile("urn:obelus:any", _ -> Optional.empty()));

    /// A claim as the file tells it. Its targets say what the file says about its place: a quote,
    /// perhaps with some text before and behind it, perhaps a position in some text.
    ///
    /// @param title of the work that it is about; empty where the file does not say
    /// @param address of that work; empty where the file does not say
    public record Found(Claim claim, String title, String address) {

        /// SHA-256 of everything the file says about the claim but the numbers of its places, which
        /// count differently from edition to edition: by it the same item is known again.
        String digest() {
            List<Target> quotes =
                    claim.targets().stream()
                            .flatMap(target -> target.quote().stream())
                            .map(quote -> NewClaim.told("urn:obelus:any", List.of(quote)))
                            .toList();
            return Sha256.of(
                    Json.compact(FORM.write(claim.withTargets(quotes).withImported(List.of()))));
        }
    }

    /// An item that cannot be understood.
    ///
    /// @param number which of the file it is, from 1
    /// @param problem what is wrong with it, a phrase in plain English that names the fault
    public record Refused(int number, String problem) {}

    /// What comments in a document say, each as a claim.
    ///
    /// @param article whose newest edition has them
    public static Import of(List<Remark> remarks, AnnotatedArticle article) {
        Map<ClaimId, Integer> counted = new HashMap<>();
        List<Found> found = new ArrayList<>();
        for (Remark remark : remarks) {
            int earlier = counted.merge(remark.claim(article, 0).id(), 1, Integer::sum) - 1;
            found.add(new Found(remark.claim(article, earlier), "", ""));
        }
        return new Import(found, List.of());
    }

    public Import {
        found = List.copyOf(found);
        refused = List.copyOf(refused);
        remarks = List.copyOf(remarks);
    }

    /// Without anything to remark.
    Import(List<Found> found, List<Refused> refused) {
        this(found, refused, List.of());
    }
}
