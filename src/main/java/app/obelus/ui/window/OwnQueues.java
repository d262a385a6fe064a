package app.obelus.ui.window;

import app.obelus.claim.Stance;
import app.obelus.reading.ClaimFilter;
import app.obelus.reading.Need;
import app.obelus.reading.ReviewOrder;
import app.obelus.reading.ReviewPlan;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The reader's own queues among the settings: one setting each, a line for each part of it.
final class OwnQueues {

    private static final String QUEUE = "queue.";
    private static final int PARTS = 9;
    private static final int MOST = 200;

    private OwnQueues() {}

    /// Those that can be understood, in the order that they were saved in.
    static Map<String, ReviewPlan> read(Map<String, String> settings) {
        Map<String, ReviewPlan> queues = new LinkedHashMap<>();
        for (int i = 0; i < MOST; i++) {
            String[] parts = settings.getOrDefault(QUEUE + i, "").split("\n", -1);
            if (parts.length == PARTS) {
                plan(parts).ifPresent(plan -> queues.put(parts[0], plan));
            }
        }
        return queues;
    }

    static void write(Map<String, ReviewPlan> queues, Map<String, String> settings) {
        settings.keySet().removeIf(name -> name.startsWith(QUEUE));
        int number = 0;
        for (Map.Entry<String, ReviewPlan> queue : queues.entrySet()) {
            ClaimFilter filter = queue.getValue().filter();
            settings.put(
                    QUEUE + number++,
                    String.join(
                            "\n",
                            line(queue.getKey()),
                            queue.getValue().order().name(),
                            line(filter.words()),
                            line(filter.kinds()),
                            line(filter.verdicts()),
                            line(filter.tags()),
                            line(filter.speakers()),
                            line(filter.stances().stream().map(Stance::name).toList()),
                            line(filter.needs().stream().map(Need::name).toList())));
        }
    }

    private static Optional<ReviewPlan> plan(String[] parts) {
        try {
            return Optional.of(
                    new ReviewPlan(
                            new ClaimFilter(
                                    parts[2],
                                    set(parts[3], it -> it),
                                    set(parts[4], it -> it),
                                    set(parts[5], it -> it),
                                    set(parts[6], it -> it),
                                    set(parts[7], Stance::valueOf),
                                    set(parts[8], Need::valueOf)),
                            ReviewOrder.valueOf(parts[1])));
        } catch (IllegalArgumentException ofAnotherVersion) {
            return Optional.empty();
        }
    }

    /// A tab before each, so that an empty name is not no name.
    private static String line(Collection<String> names) {
        return names.stream().sorted().map(name -> "\t" + line(name)).collect(Collectors.joining());
    }

    private static String line(String words) {
        return words.replaceAll("[\n\r\t]", " ");
    }

    private static <T> Set<T> set(String line, Function<String, T> item) {
        List<String> names = Arrays.asList(line.split("\t", -1));
        Set<T> items = new LinkedHashSet<>();
        names.subList(1, names.size()).forEach(name -> items.add(item.apply(name)));
        return items;
    }
}
