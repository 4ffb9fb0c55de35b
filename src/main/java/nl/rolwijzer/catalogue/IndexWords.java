package nl.rolwijzer.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.rolwijzer.language.Remark;
import org.springframework.stereotype.Component;

/** What the index counts of the words of services: every remark that nobody left out. */
@Component
class IndexWords {

    private final ServiceWords words;
    private final HintChoiceRecords choices;

    IndexWords(ServiceWords words, HintChoiceRecords choices) {
        this.words = words;
        this.choices = choices;
    }

    Map<UUID, List<Remark>> of(Collection<ServiceRecord> services) {
        if (services.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Set<String>> leftOut = new HashMap<>();
        choices.leftOut(services.stream().map(ServiceRecord::id).toList())
                .forEach(hint -> leftOut.computeIfAbsent(hint.service(), first -> new HashSet<>())
                        .add(hint.word()));
        Map<UUID, List<Remark>> counted = new HashMap<>();
        words.of(services)
                .forEach((id, remarks) -> counted.put(
                        id,
                        remarks.stream()
                                .filter(remark -> !leftOut.getOrDefault(id, Set.of())
                                        .contains(remark.word().id()))
                                .toList()));
        return counted;
    }
}
