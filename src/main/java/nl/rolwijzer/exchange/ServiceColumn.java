package nl.rolwijzer.exchange;

import static nl.rolwijzer.exchange.ColumnGroup.ANTWOORDEN;
import static nl.rolwijzer.exchange.ColumnGroup.DIENST;
import static nl.rolwijzer.exchange.ColumnGroup.KENMERK;
import static nl.rolwijzer.exchange.ColumnGroup.TOELICHTINGEN;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.catalogue.Deviation;

/** The columns of an export, in order. Names, order and content are a promise: other people's sheets stand on them. */
enum ServiceColumn {
    ID(KENMERK, row -> row.service().id().toString()),
    REVISIE(KENMERK, row -> Integer.toString(row.service().revision())),
    URL(KENMERK, ServiceRow::address),
    NAAM(DIENST, row -> row.facts().name()),
    ORGANISATIE(KENMERK, row -> row.facts().organisation()),
    STATUS(DIENST, row -> row.service().status().id()),
    ROLLEN(ColumnGroup.ROLLEN, row -> row.roles(Perspective.TRANSACTIE)),
    ROLLEN_DERDEN(ColumnGroup.ROLLEN, row -> row.roles(Perspective.DERDE)),
    REGELSET_VERSIE(
            ColumnGroup.ROLLEN,
            row -> row.service().assessment().rulebook().edition().version()),
    ROLLEN_AFGELEID(ColumnGroup.ROLLEN, row -> row.derivedRoles(Perspective.TRANSACTIE)),
    ROLLEN_DERDEN_AFGELEID(ColumnGroup.ROLLEN, row -> row.derivedRoles(Perspective.DERDE)),
    WAARDE_INDIVIDUEEL(ColumnGroup.ROLLEN, ServiceRow::individualWorth),
    WAARDE_COLLECTIEF(ColumnGroup.ROLLEN, ServiceRow::collectiveWorth),
    /** Why a person confirmed other roles than the derived ones; empty when nobody did. */
    AFWIJKING_REDEN(ColumnGroup.ROLLEN, ServiceRow::deviationReason),
    OMSCHRIJVING(DIENST, row -> row.facts().description()),
    DOEL_BURGER(DIENST, row -> row.facts().citizenPurpose()),
    DOEL_SAMENLEVING(DIENST, row -> row.facts().societyPurpose()),
    GRONDSLAG(DIENST, row -> row.facts().legalBasis()),
    GRONDSLAG_URL(DIENST, row -> row.facts().legalBasisUrl()),
    UPL_URI(DIENST, row -> row.facts().uplUri()),
    WIE(ANTWOORDEN, row -> row.answer("wie")),
    WAT(ANTWOORDEN, row -> row.answer("wat")),
    KEUZE(ANTWOORDEN, row -> row.answer("keuze")),
    WEIGEREN(ANTWOORDEN, row -> row.answer("weigeren")),
    BASIS(ANTWOORDEN, row -> row.answer("basis")),
    BETALING(ANTWOORDEN, row -> row.answer("betaling")),
    BIJDRAGE(ANTWOORDEN, row -> row.answer("bijdrage")),
    DERDEN(ANTWOORDEN, row -> row.answer("derden")),
    HERKOMST(ColumnGroup.HERKOMST, row -> row.service().origin().id()),
    AANGEMAAKT_OP(ColumnGroup.HERKOMST, row -> ServiceRow.time(row.service().createdAt())),
    /** When this revision was saved. */
    GEWIJZIGD_OP(
            ColumnGroup.HERKOMST, row -> ServiceRow.time(row.service().saved().at())),
    AFWIJKING_TOELICHTING(ColumnGroup.ROLLEN, ServiceRow::deviationText),
    HERZIENING(DIENST, row -> row.facts().reviewDate()),
    RECHTSGEBIED(DIENST, row -> row.facts().legalDomain()),
    UPL_NAAM(DIENST, row -> row.facts().uplName()),
    /** Shared by the moments of contact of one service. */
    MOMENT_GROEP(DIENST, row -> row.service().momentGroup().toString()),
    TOELICHTING_WIE(TOELICHTINGEN, row -> row.explanation("wie")),
    TOELICHTING_WAT(TOELICHTINGEN, row -> row.explanation("wat")),
    TOELICHTING_KEUZE(TOELICHTINGEN, row -> row.explanation("keuze")),
    TOELICHTING_WEIGEREN(TOELICHTINGEN, row -> row.explanation("weigeren")),
    TOELICHTING_BASIS(TOELICHTINGEN, row -> row.explanation("basis")),
    TOELICHTING_BETALING(TOELICHTINGEN, row -> row.explanation("betaling")),
    TOELICHTING_BIJDRAGE(TOELICHTINGEN, row -> row.explanation("bijdrage")),
    TOELICHTING_DERDEN(TOELICHTINGEN, row -> row.explanation("derden")),
    REGELSET_SHA256(
            ColumnGroup.ROLLEN,
            row -> row.service().assessment().rulebook().edition().sha256()),
    HERKOMST_REVISIE(ColumnGroup.HERKOMST, row -> row.service().saved().origin().id()),
    OPGESLAGEN_DOOR(ColumnGroup.HERKOMST, row -> row.service().saved().editor()),
    REDEN(ColumnGroup.HERKOMST, row -> row.service().saved().reason()),
    /** The number of the older revision that this one brings back; mostly empty. */
    TERUGGEZET_VAN(ColumnGroup.HERKOMST, ServiceRow::restoredFrom),
    /** Whether a person confirmed the roles: the status of a service that lapsed does not say so. */
    BEVESTIGD(ColumnGroup.ROLLEN, row -> row.service().isConfirmed() ? "ja" : "nee"),
    /** Other roles than the derived ones that somebody proposes and nobody confirmed yet; mostly empty, as the three after it. */
    VOORSTEL_ROLLEN(ColumnGroup.ROLLEN, row -> row.proposal(deviation -> String.join("|", deviation.roles()))),
    VOORSTEL_ROLLEN_DERDEN(
            ColumnGroup.ROLLEN, row -> row.proposal(deviation -> String.join("|", deviation.thirdRoles()))),
    VOORSTEL_REDEN(ColumnGroup.ROLLEN, row -> row.proposal(Deviation::reason)),
    VOORSTEL_TOELICHTING(ColumnGroup.ROLLEN, row -> row.proposal(Deviation::text));

    private final String id;
    private final ColumnGroup group;
    private final Function<ServiceRow, String> value;

    ServiceColumn(ColumnGroup group, Function<ServiceRow, String> value) {
        this.id = name().toLowerCase(Locale.ROOT);
        this.group = group;
        this.value = value;
    }

    /** The name for programs: in the heading of a file, in addresses, as a key in JSON. */
    String id() {
        return id;
    }

    ColumnGroup group() {
        return group;
    }

    String cell(ServiceRow row) {
        return value.apply(row);
    }

    /** Without it nobody can tell which row it is. */
    boolean isFixed() {
        return group == KENMERK;
    }

    /** Tells who works here and why: not for readers of a public catalogue. */
    boolean isForInsiders() {
        return this == OPGESLAGEN_DOOR || this == REDEN;
    }

    static Optional<ServiceColumn> find(String id) {
        return Arrays.stream(values()).filter(column -> column.id.equals(id)).findFirst();
    }
}
