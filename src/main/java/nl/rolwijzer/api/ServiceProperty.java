package nl.rolwijzer.api;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.catalogue.ServiceRecord;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a service in JSON, in order. The names are promises; what an export has as a column has the same name
 * here. What nobody said is null.
 */
enum ServiceProperty {
    ID(ServiceRecord::id),
    REVISIE(ServiceRecord::revision),
    NAAM(service -> service.facts().name()),
    ORGANISATIE(service -> text(service.facts().organisation())),
    STATUS(service -> service.status().id()),
    ROLLEN(service -> ids(service.roles(Perspective.TRANSACTIE))),
    ROLLEN_DERDEN(service -> ids(service.roles(Perspective.DERDE))),
    ROLLEN_AFGELEID(service -> ids(service.derivedTransactionRoles())),
    ROLLEN_DERDEN_AFGELEID(service -> ids(service.derivedThirdRoles())),
    /** Other roles than the derived ones: what a concept proposes, or what was confirmed. */
    AFWIJKING(service -> Divergence.of(service.facts().deviation())),
    REGELSET_VERSIE(service -> service.assessment().rulebook().edition().version()),
    REGELSET_SHA256(service -> service.assessment().rulebook().edition().sha256()),
    OMSCHRIJVING(service -> text(service.facts().description())),
    DOEL_BURGER(service -> text(service.facts().citizenPurpose())),
    DOEL_SAMENLEVING(service -> text(service.facts().societyPurpose())),
    GRONDSLAG(service -> text(service.facts().legalBasis())),
    GRONDSLAG_URL(service -> text(service.facts().legalBasisUrl())),
    UPL_NAAM(service -> text(service.facts().uplName())),
    UPL_URI(service -> text(service.facts().uplUri())),
    RECHTSGEBIED(service -> text(service.facts().legalDomain())),
    ANTWOORDEN(service -> inOrder(service, service.facts().answers())),
    TOELICHTINGEN(service -> inOrder(service, service.facts().explanations())),
    HERZIENING(service -> text(service.facts().reviewDate())),
    MOMENT_GROEP(ServiceRecord::momentGroup),
    HERKOMST(service -> service.origin().id()),
    AANGEMAAKT_OP(service -> time(service.createdAt())),
    GEWIJZIGD_OP(service -> time(service.saved().at())),
    HERKOMST_REVISIE(service -> service.saved().origin().id()),
    OPGESLAGEN_DOOR(service -> text(service.saved().editor())),
    REDEN(service -> text(service.saved().reason())),
    TERUGGEZET_VAN(service -> service.saved().restoredFrom());

    private final Function<ServiceRecord, @Nullable Object> value;

    ServiceProperty(Function<ServiceRecord, @Nullable Object> value) {
        this.value = value;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Nullable
    Object value(ServiceRecord service) {
        return value.apply(service);
    }

    /** Tells who works here and why: not for readers of a public catalogue. */
    boolean isForInsiders() {
        return this == OPGESLAGEN_DOOR || this == REDEN;
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }

    private static List<String> ids(Collection<CitizenRole> roles) {
        return roles.stream().sorted().map(CitizenRole::id).toList();
    }

    /** In the order of the questionnaire by which it was judged; what that does not know comes last. */
    private static <T> Map<String, T> inOrder(ServiceRecord service, Map<String, T> byQuestion) {
        Map<String, T> ordered = new LinkedHashMap<>();
        service.assessment().rulebook().questionnaire().questions().forEach(question -> {
            T value = byQuestion.get(question.id());
            if (value != null) {
                ordered.put(question.id(), value);
            }
        });
        new TreeMap<>(byQuestion).forEach(ordered::putIfAbsent);
        return ordered;
    }

    /** RFC 3339 in UTC. */
    private static String time(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
