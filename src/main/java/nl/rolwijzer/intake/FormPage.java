package nl.rolwijzer.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.assessment.Questionnaire;
import nl.rolwijzer.assessment.Report;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.catalogue.DeviationReason;
import nl.rolwijzer.catalogue.LegalDomain;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.language.Proposal;
import nl.rolwijzer.language.Remark;
import org.jspecify.annotations.Nullable;

/**
 * What the template of the form shows.
 *
 * @param service the service that is being revised; null for a new one
 * @param report null until a question is answered
 * @param proposal what the texts point at, for the questions that are open
 * @param similar the services that this one could be mistaken for
 * @param products the list to start from
 * @param remarks on the words of its texts
 * @param overtaken what somebody else saved meanwhile, field by field; empty when nobody did
 * @param state how the form came to be shown
 */
record FormPage(
        ServiceForm form,
        @Nullable ServiceRecord service,
        Rulebook rulebook,
        FieldFaults faults,
        @Nullable Report report,
        Proposal proposal,
        List<String> organisations,
        LookAlikes.Found similar,
        ProductChoice.Part products,
        List<Remark> remarks,
        List<Difference> overtaken,
        State state) {

    /** How a form came to be shown. */
    enum State {
        /** Nothing was typed yet. */
        OPENED,
        /** It was opened with other answers than the service has; they are not saved. */
        PROPOSED,
        /** It was sent and is shown again; what was typed is not saved. */
        SENT,
        /** It was sent without a valid token, and so was not carried out. */
        EXPIRED
    }

    public Questionnaire questionnaire() {
        return rulebook.questionnaire();
    }

    /** The roles to choose from. */
    public CitizenRole[] roles() {
        return CitizenRole.values();
    }

    /** The reasons to choose from for other roles than the derived ones. */
    public DeviationReason[] reasons() {
        return DeviationReason.values();
    }

    /** The ids of the fields of law to choose from. */
    public List<String> legalDomains() {
        return Arrays.stream(LegalDomain.values()).map(LegalDomain::id).toList();
    }

    /** The path to which the form is sent. */
    public String action() {
        return service == null ? "/diensten/nieuw" : "/diensten/" + service.id() + "/bewerken";
    }

    public boolean isUnsaved() {
        return state != State.OPENED;
    }

    public boolean isExpired() {
        return state == State.EXPIRED;
    }

    public boolean isProposed() {
        return state == State.PROPOSED;
    }

    public boolean isNew() {
        return service == null;
    }

    public boolean isConfirmed() {
        return service != null && service.isConfirmed();
    }

    public Optional<UUID> findServiceId() {
        return Optional.ofNullable(service).map(ServiceRecord::id);
    }

    /** How many questions still want an answer, "I do not know" being one. */
    public long unanswered() {
        return questionnaire().questions().stream()
                .map(Question::id)
                .filter(id -> form.answers().getOrDefault(id, List.of()).isEmpty())
                .count();
    }
}
