package nl.rolwijzer.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.rolwijzer.assessment.MarketWord;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Source;
import nl.rolwijzer.assessment.Sourced;

/** The sources that a rulebook cites anywhere, for data beside it to cite them too. */
final class CitedSources {

    private final Map<String, Source> byId = new HashMap<>();

    CitedSources(Rulebook rulebook) {
        rulebook.rules().forEach(this::add);
        rulebook.notes().forEach(this::add);
        rulebook.tensions().forEach(this::add);
        rulebook.vocabulary().forEach(this::add);
        rulebook.rules().forEach(rule -> {
            add(rule.worth().individual());
            add(rule.worth().government());
            rule.worth().findCollective().ifPresent(this::add);
        });
        for (MarketWord word : rulebook.vocabulary()) {
            word.alternatives().forEach(other -> byId.put(other.source().id(), other.source()));
        }
    }

    private void add(Sourced sourced) {
        sourced.sources().forEach(source -> byId.put(source.id(), source));
    }

    Optional<Source> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
