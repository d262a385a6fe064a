package app.obelus.claim;

import java.util.List;
import java.util.Optional;

/// The verdicts that a library uses, in the order in which they are offered. The first is what a
/// new claim has.
public record Scale(List<Verdict> verdicts) {

    /// @throws IllegalArgumentException if there is none
    public Scale {
        verdicts = List.copyOf(verdicts);
        if (verdicts.isEmpty()) {
            throw new IllegalArgumentException("a scale without verdicts");
        }
    }

    /// What a claim has before anybody looked into it.
    public Verdict initial() {
        return verdicts.getFirst();
    }

    public Optional<Verdict> find(String id) {
        return verdicts.stream().filter(verdict -> verdict.id().equals(id)).findFirst();
    }
}
