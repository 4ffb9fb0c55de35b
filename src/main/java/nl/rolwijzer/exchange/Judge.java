package nl.rolwijzer.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rolwijzer.catalogue.Counterparts;
import nl.rolwijzer.catalogue.ServiceDraft;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.TakeoverCheck;
import nl.rolwijzer.catalogue.Takeovers;

/**
 * Finds out what each row of a list means for the catalogue, some rows at a time and from the first to the last. A row is
 * about the service of its id; else about the one of its organisation with the same UPL address; else with the same name.
 */
final class Judge {

    private final ImportRun run;
    private final FactReader facts;
    private final Takeovers takeovers;
    private final Counterparts counterparts;
    private final RowShape shape;
    private final Claims claims;

    Judge(
            ImportRun run,
            FactReader facts,
            Takeovers takeovers,
            Counterparts counterparts,
            RowShape shape,
            Claims claims) {
        this.run = run;
        this.facts = facts;
        this.takeovers = takeovers;
        this.counterparts = counterparts;
        this.shape = shape;
        this.claims = claims;
    }

    /** A row with what it would make of a service that is not there, which is also how its service is looked for. */
    private record Read(GivenRow row, TakeoverCheck.Checked fresh) {}

    List<Judgement> judge(List<StagedRow> rows) {
        List<Judgement> judgements = new ArrayList<>();
        List<Read> read = new ArrayList<>();
        for (StagedRow row : rows) {
            shape.fault(row).ifPresentOrElse(judgements::add, () -> read.add(read(row)));
        }
        Counterparts.Found found = counterparts.find(
                read.stream().map(each -> each.fresh().facts()).toList());
        Set<UUID> ids = found.ids();
        read.forEach(each -> each.row().id().ifPresent(ids::add));
        Map<UUID, ServiceRecord> present = takeovers.present(ids);
        read.forEach(each -> judgements.add(judge(each, found, present)));
        return judgements;
    }

    private Read read(StagedRow row) {
        GivenRow given = GivenRow.of(row.line(), row.cells(), run);
        return new Read(given, facts.fresh(given));
    }

    private Judgement judge(Read read, Counterparts.Found found, Map<UUID, ServiceRecord> present) {
        GivenRow row = read.row();
        if (row.hasStrangeId()) {
            return Judgement.refused(row.line(), "invoer.rij.kenmerk");
        }
        Optional<UUID> named = row.id().filter(present::containsKey);
        Set<UUID> candidates =
                named.map(Set::of).orElseGet(() -> candidates(read.fresh().facts(), found));
        return candidates.size() > 1
                ? Judgement.refused(row.line(), "invoer.rij.meer_diensten", candidates.size())
                : candidates.stream()
                        .flatMap(id -> Stream.ofNullable(present.get(id)))
                        .findFirst()
                        .map(service -> existing(row, service))
                        .orElseGet(() -> fresh(read));
    }

    private Set<UUID> candidates(ServiceDraft facts, Counterparts.Found found) {
        Set<UUID> byUpl = claims.free(found.byUpl(facts));
        return byUpl.isEmpty() ? claims.free(found.byName(facts)) : byUpl;
    }

    private Judgement existing(GivenRow row, ServiceRecord present) {
        Optional<Long> earlier = claims.claim(present.id(), row.line());
        if (earlier.isPresent()) {
            return Judgement.refused(row.line(), "invoer.rij.dubbel", earlier.get());
        }
        TakeoverCheck.Checked checked = facts.over(present, row);
        if (!checked.faults().isEmpty()) {
            return Judgement.refused(row.line(), checked.faults());
        }
        boolean changed = Takeovers.isTakenBack(present)
                || !ColumnChange.between(present, checked.facts()).isEmpty();
        return Judgement.of(row.line(), present, changed);
    }

    private Judgement fresh(Read read) {
        GivenRow row = read.row();
        Optional<UUID> own = row.ours() ? row.id() : Optional.empty();
        ServiceDraft newcomer = read.fresh().facts();
        Optional<Long> earlier =
                own.isPresent() ? claims.claim(own.get(), row.line()) : claims.claim(newcomer, row.line());
        if (earlier.isPresent()) {
            return Judgement.refused(row.line(), "invoer.rij.dubbel", earlier.get());
        }
        if (!read.fresh().faults().isEmpty()) {
            return Judgement.refused(row.line(), read.fresh().faults());
        }
        own.ifPresent(id -> claims.remember(newcomer, row.line()));
        return Judgement.fresh(row.line(), own.orElse(null));
    }
}
