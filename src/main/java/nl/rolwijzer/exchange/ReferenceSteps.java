package nl.rolwijzer.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.catalogue.Origin;
import nl.rolwijzer.catalogue.StepSheets;
import nl.rolwijzer.catalogue.StepTexts;
import nl.rolwijzer.lean.Actor;
import nl.rolwijzer.lean.EnteredTime;
import nl.rolwijzer.lean.Judgement;
import nl.rolwijzer.lean.Opinion;
import nl.rolwijzer.lean.Step;
import nl.rolwijzer.lean.StepColumns;
import nl.rolwijzer.lean.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The steps of services of the reference catalogue. They are kept once, as the first version of a service that never had
 * steps; what people made of them afterwards stays, also when they took every step out.
 */
@Component
class ReferenceSteps {

    private final StepSheets sheets;
    private final Map<UUID, List<Step>> steps;

    ReferenceSteps(StepSheets sheets, @Value("classpath:seeds/stappen.csv") Resource file) {
        this.sheets = sheets;
        this.steps = read(file);
    }

    void keep() {
        steps.forEach((service, described) -> {
            if (sheets.all(service).isEmpty()) {
                UUID submission =
                        UUID.nameUUIDFromBytes(("referentie stappen " + service).getBytes(StandardCharsets.UTF_8));
                sheets.save(new StepSheets.Draft(service, 0, submission, Origin.REFERENTIE, described));
            }
        });
    }

    private static Map<UUID, List<Step>> read(Resource file) {
        try {
            String csv = file.getContentAsString(StandardCharsets.UTF_8).replace("\uFEFF", "");
            return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv).stream()
                    .collect(Collectors.groupingBy(
                            row -> UUID.fromString(row.getField(StepColumns.SERVICE)),
                            Collectors.mapping(ReferenceSteps::step, Collectors.toList())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Step step(NamedCsvRecord row) {
        return new Step(
                row.getField(StepColumns.ID),
                row.getField(StepColumns.NAME),
                row.getField(StepColumns.DESCRIPTION),
                Actor.find(row.getField(StepColumns.ACTOR)).orElseThrow(),
                time(row, StepColumns.TOUCH),
                time(row, StepColumns.WAITING),
                row.getField(StepColumns.LEGAL_BASIS),
                judgement(row, StepTexts.INDIVIDUAL),
                collective(row));
    }

    private static @Nullable EnteredTime time(NamedCsvRecord row, String column) {
        String number = row.getField(column);
        return number.isEmpty()
                ? null
                : new EnteredTime(
                        new BigDecimal(number),
                        Unit.find(row.getField(StepColumns.unit(column))).orElseThrow());
    }

    private static SortedMap<CitizenRole, Judgement> collective(NamedCsvRecord row) {
        SortedMap<CitizenRole, Judgement> judged = new TreeMap<>();
        for (CitizenRole role : CitizenRole.values()) {
            if (row.getHeader().contains(StepColumns.opinion(role.id()))) {
                judged.put(role, judgement(row, role.id()));
            }
        }
        return judged;
    }

    private static Judgement judgement(NamedCsvRecord row, String party) {
        return new Judgement(
                Opinion.find(row.getField(StepColumns.opinion(party))).orElseThrow(),
                row.getField(StepColumns.reason(party)));
    }
}
