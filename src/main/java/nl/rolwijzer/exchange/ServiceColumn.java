package nl.rolwijzer.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.rolwijzer.assessment.Perspective;

/** The columns of the export, in order. Names, order and content are a promise: other people's sheets stand on them. */
enum ServiceColumn {
    ID(row -> row.service().id().toString()),
    REVISIE(row -> Integer.toString(row.service().revision())),
    URL(ServiceRow::address),
    NAAM(row -> row.facts().name()),
    ORGANISATIE(row -> row.facts().organisation()),
    STATUS(row -> row.service().status().id()),
    ROLLEN(row -> row.roles(Perspective.TRANSACTIE)),
    ROLLEN_DERDEN(row -> row.roles(Perspective.DERDE)),
    REGELSET_VERSIE(row -> row.service().assessment().rulebook().edition().version()),
    ROLLEN_AFGELEID(row -> row.derivedRoles(Perspective.TRANSACTIE)),
    ROLLEN_DERDEN_AFGELEID(row -> row.derivedRoles(Perspective.DERDE)),
    WAARDE_INDIVIDUEEL(ServiceRow::individualWorth),
    WAARDE_COLLECTIEF(ServiceRow::collectiveWorth),
    /** Why a person confirmed other roles than the derived ones; empty when nobody did. */
    AFWIJKING_REDEN(ServiceRow::deviationReason),
    OMSCHRIJVING(row -> row.facts().description()),
    DOEL_BURGER(row -> row.facts().citizenPurpose()),
    DOEL_SAMENLEVING(row -> row.facts().societyPurpose()),
    GRONDSLAG(row -> row.facts().legalBasis()),
    GRONDSLAG_URL(row -> row.facts().legalBasisUrl()),
    UPL_URI(row -> row.facts().uplUri()),
    WIE(row -> row.answer("wie")),
    WAT(row -> row.answer("wat")),
    KEUZE(row -> row.answer("keuze")),
    WEIGEREN(row -> row.answer("weigeren")),
    BASIS(row -> row.answer("basis")),
    BETALING(row -> row.answer("betaling")),
    BIJDRAGE(row -> row.answer("bijdrage")),
    DERDEN(row -> row.answer("derden")),
    HERKOMST(row -> row.service().origin().id()),
    AANGEMAAKT_OP(row -> ServiceRow.time(row.service().createdAt())),
    GEWIJZIGD_OP(row -> ServiceRow.time(row.service().saved().at())),
    /** At the end, where a new column moves no other one. */
    AFWIJKING_TOELICHTING(ServiceRow::deviationText),
    HERZIENING(row -> row.facts().reviewDate()),
    RECHTSGEBIED(row -> row.facts().legalDomain());

    private final Function<ServiceRow, String> value;

    ServiceColumn(Function<ServiceRow, String> value) {
        this.value = value;
    }

    static List<String> headers() {
        return Arrays.stream(values())
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    static List<String> cells(ServiceRow row) {
        return Arrays.stream(values()).map(column -> column.value.apply(row)).toList();
    }
}
