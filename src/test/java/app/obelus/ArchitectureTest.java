package app.obelus;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import javafx.application.Platform;
import javafx.concurrent.Service;
import javafx.concurrent.Task;
import javafx.css.Styleable;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.Timer;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Who may use whom, and which library lives where.
///
/// A new arrow is a decision: put it in the table here, and why in the README's list of decisions.
class ArchitectureTest {
    private static final String ROOT = "app.obelus";

    /// What every room may use. No `java.desktop`: it is a second toolkit beside JavaFX.
    private static final List<String> EVERYWHERE =
            List.of(
                    "java.lang..",
                    "java.math..",
                    "java.net",
                    "java.nio.charset..",
                    "java.security..",
                    "java.text..",
                    "java.time..",
                    "java.util..",
                    "org.jspecify.annotations..");

    private static final List<String> FILES = List.of("java.io..", "java.nio..");
    private static final List<String> STREAMS = List.of("java.io..");
    private static final List<String> COMMONMARK = List.of("org.commonmark..");
    private static final List<String> JSOUP = List.of("org.jsoup..");
    private static final List<String> PDFBOX =
            List.of("org.apache.pdfbox..", "org.apache.fontbox..");
    private static final List<String> ICU = List.of("com.ibm.icu..");
    private static final List<String> HTTP = List.of("java.net.http..", "javax.net.ssl..");
    private static final List<String> JACKSON =
            List.of("tools.jackson..", "com.fasterxml.jackson.annotation..");
    private static final List<String> XML = List.of("javax.xml..");
    private static final List<String> FASTCSV = List.of("de.siegmar.fastcsv..");
    private static final List<String> JMUSTACHE = List.of("com.samskivert.mustache..");
    private static final List<String> JAVAFX = List.of("javafx..");
    private static final List<String> LOOKS = List.of("atlantafx..", "org.kordamp.ikonli..");
    private static final List<String> AGREEMENT = List.of("org.dkpro.statistics.agreement..");
    private static final List<String> PICOCLI = List.of("picocli..");

    /// The table: the rooms from the ground up, each with the rooms and libraries that it may use.
    @SuppressWarnings("ImmutableEnumChecker") // Nobody adds to a row once it is made.
    enum Room {
        TEXT(using()),
        CLAIM(using(TEXT)),
        ANCHOR(using(TEXT, CLAIM)),
        DETECT(using(TEXT)),
        DOCUMENT(using(TEXT), FILES, COMMONMARK, JSOUP, JACKSON, XML, PDFBOX, ICU, HTTP),
        ANNOTATION(using(TEXT, CLAIM), STREAMS, JACKSON),
        STORE(using(TEXT, CLAIM, ANNOTATION), FILES, JACKSON),
        EXPORT(
                using(TEXT, CLAIM, ANCHOR, ANNOTATION),
                FILES,
                JACKSON,
                XML,
                FASTCSV,
                COMMONMARK,
                JMUSTACHE),
        READING(using(TEXT, CLAIM, ANCHOR, DETECT), AGREEMENT),
        PAGE(using(TEXT), JAVAFX),
        UI(
                using(TEXT, CLAIM, ANCHOR, DETECT, DOCUMENT, STORE, EXPORT, READING, PAGE),
                FILES,
                JAVAFX,
                LOOKS),
        CLI(using(TEXT, CLAIM, ANCHOR, DETECT, DOCUMENT, STORE, EXPORT, READING), FILES, PICOCLI);

        private final List<String> row = new ArrayList<>(EVERYWHERE);

        @SafeVarargs
        Room(List<Room> rooms, List<String>... libraries) {
            row.add(packages());
            rooms.forEach(room -> row.add(room.packages()));
            for (List<String> library : libraries) {
                row.addAll(library);
            }
        }

        private static List<Room> using(Room... rooms) {
            return List.of(rooms);
        }

        String packages() {
            return ROOT + "." + name().toLowerCase(Locale.ROOT) + "..";
        }
    }

    private static final JavaClasses OBELUS =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT);

    @ParameterizedTest
    @EnumSource
    void aRoomUsesOnlyTheRoomsAndLibrariesInItsRow(Room room) {
        classes()
                .that()
                .resideInAPackage(room.packages())
                .should()
                .onlyDependOnClassesThat(in(room.row))
                .because("a room that knows little can be read, tested and changed alone")
                .allowEmptyShould(true)
                .check(OBELUS);
    }

    @Test
    void theRootUsesEveryRoomButFewLibraries() {
        List<String> row = new ArrayList<>(EVERYWHERE);
        row.add(ROOT + "..");
        List.of(FILES, JAVAFX, LOOKS).forEach(row::addAll);
        classes()
                .that()
                .resideInAPackage(ROOT)
                .should()
                .onlyDependOnClassesThat(in(row))
                .because("it puts parts together; what a part is made of is the part's affair")
                .check(OBELUS);
    }

    @Test
    void everyClassIsInARoom() {
        Stream<String> rooms = Stream.of(Room.values()).map(Room::packages);
        classes()
                .should()
                .resideInAnyPackage(Stream.concat(Stream.of(ROOT), rooms).toArray(String[]::new))
                .because("no rule would hold for a package that is not in the table")
                .check(OBELUS);
    }

    @Test
    void noTwoPackagesNeedEachOther() {
        slices().matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("packages in a circle are one package in several folders")
                .check(OBELUS);
    }

    @Test
    void onlyBackgroundCrossesThreads() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".ui.Background")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        Platform.class, Task.class, Service.class, Executors.class, Timer.class)
                .orShould()
                .callCodeUnitWhere(calls("makes or starts a thread", ArchitectureTest::threads))
                .because("with one bridge between threads, all other code is on one thread")
                .check(OBELUS);
    }

    @Test
    void looksAreInTheStyleSheet() {
        noClasses()
                .should()
                .callCodeUnitWhere(
                        calls(
                                "is setStyle",
                                target ->
                                        target.getName().equals("setStyle")
                                                && target.getOwner()
                                                        .isAssignableTo(Styleable.class)))
                .because("a colour that is set in code knows no dark mode")
                .check(OBELUS);
    }

    @Test
    void theInnerRoomsAskNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        Stream.of(Room.TEXT, Room.CLAIM, Room.ANCHOR, Room.DETECT, Room.READING)
                                .map(Room::packages)
                                .toArray(String[]::new))
                .should()
                .callCodeUnitWhere(calls("asks the system's clock", ArchitectureTest::clocks))
                .because("the same question gets the same answer; the time is handed in")
                .allowEmptyShould(true)
                .check(OBELUS);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked =
                OBELUS.stream()
                        .map(type -> type.getPackage())
                        .filter(home -> !home.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName)
                        .collect(toCollection(TreeSet::new));
        assertEquals(Set.of(), unmarked, "without a @NullMarked package-info NullAway looks away");
    }

    private static boolean threads(CodeUnitCallTarget target) {
        boolean made =
                target.getName().equals("<init>")
                        && (target.getOwner().isAssignableTo(Thread.class)
                                || target.getOwner().isAssignableTo(Executor.class));
        boolean started =
                Set.of("start", "startVirtualThread", "ofVirtual", "ofPlatform")
                                .contains(target.getName())
                        && target.getOwner().isAssignableTo(Thread.class);
        return made || started || Set.of("runAsync", "supplyAsync").contains(target.getName());
    }

    private static boolean clocks(CodeUnitCallTarget target) {
        var owner = target.getOwner();
        return switch (target.getName()) {
            case "now" ->
                    owner.getPackageName().startsWith("java.time")
                            && target.getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isAssignableTo(Clock.class));
            case "currentTimeMillis", "nanoTime" -> owner.isEquivalentTo(System.class);
            case "<init>" ->
                    owner.isEquivalentTo(Date.class) && target.getRawParameterTypes().isEmpty();
            default ->
                    owner.isAssignableTo(InstantSource.class)
                            && (target.getName().startsWith("system")
                                    || target.getName().startsWith("tick"));
        };
    }

    private static DescribedPredicate<JavaClass> in(List<String> packages) {
        return resideInAnyPackage(packages.toArray(String[]::new));
    }

    private static DescribedPredicate<JavaCall<?>> calls(
            String what, Predicate<CodeUnitCallTarget> test) {
        return describe(what, call -> test.test(call.getTarget()));
    }
}
