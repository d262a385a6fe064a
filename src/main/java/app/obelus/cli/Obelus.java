package app.obelus.cli;

import app.obelus.store.UnreadableNotesException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/// The command line: `obelus COMMAND …`.
///
/// Everything it prints is UTF-8, whatever the system's encoding, so that a script gets the same
/// bytes everywhere.
@Command(
        name = "obelus",
        customSynopsis = {
            "Usage: obelus [--library DIR] [FILE]",
            "       obelus COMMAND [--help | its options]"
        },
        synopsisHeading = "",
        description = {
            "",
            "Without a command opens the window, to read articles and mark claims in them.",
            "",
            "  FILE            an article to take into the library and show; without one",
            "                  the window shows what was read last. -- stands before a",
            "                  name that begins with a hyphen",
            "  --library DIR   the folder of the library; otherwise $OBELUS_LIBRARY, else",
            "                  ./data where that is a library, else the folder that the",
            "                  system has for a program's data",
            ""
        },
        commandListHeading = "%nCommands, which need no window:%n",
        mixinStandardHelpOptions = true,
        version = "Obelus 0.1.0",
        subcommands = {
            AgreementCommand.class,
            AnswersCommand.class,
            CheckCommand.class,
            CorrectionsCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            ListCommand.class,
            MergeCommand.class,
            PacketCommand.class,
            ReanchorCommand.class,
            SummaryCommand.class,
            TextCommand.class,
            HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:something was found",
            "2:wrong use",
            "3:the world failed: a file, a disk, a format"
        })
public final class Obelus implements Runnable {

    static final int DONE = 0;
    static final int FOUND = 1;
    static final int FAILED = 3;

    @Spec private CommandSpec spec;

    // picocli sets the field.
    @SuppressWarnings("NullAway.Init")
    private Obelus() {}

    /// Runs a command and gives the exit code: 0 done, 1 something was found, 2 wrong use, 3 the
    /// world failed.
    public static int run(String[] args) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        return run(args, out, err, System.getenv(), System.getProperties());
    }

    /// The same with everything that it gets from outside.
    static int run(
            String[] args,
            PrintWriter out,
            PrintWriter err,
            Map<String, String> environment,
            Properties properties) {
        CommandLine line = commandLine(new Surroundings(environment, properties));
        line.setOut(out).setErr(err);
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /// The words that can stand first on the command line: the commands and the options without
    /// one. Whatever else stands there is a file for the window to open.
    public static Set<String> firstWords() {
        CommandLine line = commandLine(new Surroundings(Map.of(), new Properties()));
        Set<String> words = new TreeSet<>(line.getSubcommands().keySet());
        words.addAll(line.getCommandSpec().optionsMap().keySet());
        return words;
    }

    private static CommandLine commandLine(Surroundings surroundings) {
        CommandLine line = new CommandLine(new Obelus(), new Commands(surroundings));
        line.setExecutionExceptionHandler(
                (failure, command, _) -> {
                    command.getErr().println("obelus: " + words(failure));
                    return FAILED;
                });
        line.setParameterExceptionHandler((wrong, _) -> wrongUse(wrong));
        return line;
    }

    /// In a sentence and not with all that the command can do, among which it would be lost.
    private static int wrongUse(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        command.getErr()
                .printf(
                        "obelus: %s%n\"%s --help\" says what there is.%n",
                        wrong.getMessage(), command.getCommandSpec().qualifiedName());
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }

    private static String words(Exception failure) throws Exception {
        return switch (failure) {
            case NoSuchFileException missing -> "there is no " + missing.getFile();
            case AccessDeniedException denied -> "there is no access to " + denied.getFile();
            case UnreadableNotesException unreadable -> String.valueOf(unreadable.getMessage());
            case IOException io -> String.valueOf(io.getMessage());
            default -> throw failure;
        };
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
