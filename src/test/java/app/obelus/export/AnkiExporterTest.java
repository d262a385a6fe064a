package app.obelus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.claim.Claim;
import app.obelus.claim.Claims;
import app.obelus.claim.Evidence;
import app.obelus.claim.Stance;
import app.obelus.claim.Target;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// The file that Anki takes in, as its manual has it: headers, then a line a note.
class AnkiExporterTest {

    private static final String TEXT = "The resolution passed with 476 votes to 151.";
    private static final String HEAD =
            """
            #separator:tab
            #html:true
            #columns:Id\tFront\tBack\tTags
            #tags column:4
            """;

    @Test
    void hasANoteAClaim() {
        Claim claim =
                Claims.on("476 votes", TEXT)
                        .withVerdict("refuted")
                        .withWording("476 voted for it")
                        .withNote("First.\r\nSecond.")
                        .withTags(List.of("vote", "two  words"))
                        .withEvidence(
                                List.of(
                                        new Evidence(
                                                "urn:test:source",
                                                "https://example.org/minutes",
                                                "467",
                                                Stance.REFUTES,
                                                "",
                                                Claims.MORNING,
                                                "",
                                                "")));
        assertEquals(
                HEAD
                        + "urn:test:476-votes-27\t"
                        + "<p>476 voted for it</p><p><small>The Vote</small></p>\t"
                        + "<p><b>Refuted</b></p><p>476 votes</p><p>First.<br>Second.</p>"
                        + "<p>https://example.org/minutes — “467”</p>\t"
                        + "vote two_words\n",
                Formats.text("anki", Formats.article(TEXT, claim)));
    }

    @Test
    void keepsEveryNoteOnOneLineOfFourFields() {
        String hostile = "#a\tb\rc\nd\u0000\uD83D\"<script>{{c1::x}}[sound:a.mp3]\\(x\\)&amp;";
        Target place = Claims.foreign(hostile, Optional.empty());
        Claim claim =
                Claims.placeless("urn:test:a")
                        .withTargets(List.of(place))
                        .withTags(List.of(hostile));
        String safe =
                "#a b<br>c<br>d\uFFFD\uFFFD&quot;&lt;script&gt;&#123;&#123;c1::x&#125;&#125;"
                        + "&#91;sound:a.mp3]<i>&#92;</i>(x<i>&#92;</i>)&amp;amp;";
        assertEquals(
                HEAD
                        + "urn:test:a\t<p>"
                        + safe
                        + "</p><p><small>The Vote</small></p>\t<p><b>Undecided</b></p>\t"
                        + "#a_b_c_d\uFFFD\uFFFD_script_c1::x_sound:a.mp3]_(x_)&amp;\n",
                Formats.text("anki", Formats.article(TEXT, claim)));
    }

    @Test
    void leavesOutAClaimWithoutWords() {
        Claim wordless = Claims.placeless("urn:test:a").withNote("A note.");
        assertEquals(HEAD, Formats.text("anki", Formats.article(TEXT, wordless)));
    }
}
