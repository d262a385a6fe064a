package app.obelus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class ArgumentsTest {

    @ParameterizedTest
    @CsvSource({
        "'', , , ",
        "article.md, , article.md, ",
        "--library notes, notes, , ",
        "--library=notes article.md, notes, article.md, ",
        "article.md --library notes, notes, article.md, ",
        "-- -odd.txt, , -odd.txt, ",
        "--frobnicate article.md, , article.md, --frobnicate",
        "--library, , , --library",
        "a.md b.md, , a.md, b.md"
    })
    void takesALibraryAndAFile(String words, String library, String file, String unknown) {
        assertEquals(
                new Arguments(
                        Optional.ofNullable(library).map(Path::of),
                        Optional.ofNullable(file).map(Path::of),
                        Optional.ofNullable(unknown)),
                Arguments.of(words.isEmpty() ? List.of() : List.of(words.split(" ", -1))));
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "there.md, ''",
        "--library new there.md, ''",
        "bogus, '\"bogus\" is neither a command nor a file that is there.'",
        "--bogus there.md, There is no option --bogus.",
        "--library, --library needs the folder of a library behind it.",
        "there.md b.md, 'The window opens one file; \"b.md\" is one word too many.'"
    })
    void saysWhatIsWrongBeforeAWindowIsOpened(String words, String wrong) {
        Arguments arguments =
                Arguments.of(words.isEmpty() ? List.of() : List.of(words.split(" ", -1)));
        assertEquals(wrong, arguments.wrongUse(Path.of("there.md")::equals));
    }
}
