package app.obelus.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.obelus.annotation.Json;
import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Notebook;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// A file of notes as a tool that compares files line by line sees it.
class LineDiffTest {

    private static final int CLAIMS = 8;

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneNotebookIsWrittenInOneWayOnly(int seed) throws Exception {
        Generated generated = new Generated(seed);
        StoredArticle article = generated.article();
        List<Claim> claims = claims(generated, article);
        byte[] bytes = bytes(article, claims);

        Notebook read = Generated.json(article).read(Path.of("f"), bytes).notes().notebook();
        assertArrayEquals(bytes, bytes(article, read.claims()));

        Collections.shuffle(claims, new Random(seed));
        Notebook grown = Notebook.empty();
        for (Claim claim : claims) {
            grown = grown.with(claim.withNote("first")).with(claim);
        }
        assertEquals(read, grown);
        assertArrayEquals(bytes, bytes(article, grown.claims()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aChangeOfOneClaimTouchesOnlyItsLines(int seed) {
        Generated generated = new Generated(seed);
        StoredArticle article = generated.article();
        List<Claim> claims = claims(generated, article);
        int number = new Random(seed).nextInt(CLAIMS);
        Claim claim = claims.get(number);
        Claim other = generated.claim(article, number);
        List<String> before = lines(article, claims);

        List<Claim> changed = new ArrayList<>(claims);
        changed.set(number, other.withTargets(claim.targets()));
        assertEquals(without(claim.id(), before), without(claim.id(), lines(article, changed)));

        List<Claim> moved = new ArrayList<>(claims);
        moved.set(number, other);
        assertEquals(
                noCommas(without(claim.id(), before)),
                noCommas(without(claim.id(), lines(article, moved))));

        List<Claim> fewer = new ArrayList<>(claims);
        fewer.remove(number);
        assertEquals(noCommas(without(claim.id(), before)), noCommas(lines(article, fewer)));
    }

    private static List<Claim> claims(Generated generated, StoredArticle article) {
        List<Claim> claims = new ArrayList<>();
        for (int number = 0; number < CLAIMS; number++) {
            claims.add(generated.claim(article, number));
        }
        return claims;
    }

    private static byte[] bytes(StoredArticle article, List<Claim> claims) {
        return Generated.json(article).write(Notebook.of(claims), List.of(), Json.object());
    }

    private static List<String> lines(StoredArticle article, List<Claim> claims) {
        return new String(bytes(article, claims), UTF_8).lines().toList();
    }

    /// All lines but those of one claim.
    private static List<String> without(ClaimId id, List<String> lines) {
        int itsId = lines.indexOf("      \"id\": \"" + id.iri() + "\",");
        List<String> ends = List.of("    }", "    },");
        int from = lines.subList(0, itsId).lastIndexOf("    {");
        int to = itsId;
        while (!ends.contains(lines.get(to))) {
            to++;
        }
        List<String> others = new ArrayList<>(lines);
        others.subList(from, to + 1).clear();
        return others;
    }

    /// JSON has no comma behind the last item, so that another one behind it adds one.
    private static List<String> noCommas(List<String> lines) {
        return lines.stream().map(line -> line.equals("    },") ? "    }" : line).toList();
    }
}
