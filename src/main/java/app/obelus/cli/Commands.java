package app.obelus.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Makes the commands for picocli, and hands each what it finds around it.
record Commands(Surroundings surroundings) implements IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == AgreementCommand.class) {
            return type.cast(new AgreementCommand(surroundings));
        }
        if (type == AnswersCommand.class) {
            return type.cast(new AnswersCommand(surroundings));
        }
        if (type == CheckCommand.class) {
            return type.cast(new CheckCommand(surroundings));
        }
        if (type == ListCommand.class) {
            return type.cast(new ListCommand(surroundings));
        }
        if (type == SummaryCommand.class) {
            return type.cast(new SummaryCommand(surroundings));
        }
        if (type == CorrectionsCommand.class) {
            return type.cast(new CorrectionsCommand(surroundings));
        }
        if (type == ExportCommand.class) {
            return type.cast(new ExportCommand(surroundings));
        }
        if (type == ImportCommand.class) {
            return type.cast(new ImportCommand(surroundings));
        }
        if (type == PacketCommand.class) {
            return type.cast(new PacketCommand(surroundings));
        }
        if (type == ReanchorCommand.class) {
            return type.cast(new ReanchorCommand(surroundings));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
