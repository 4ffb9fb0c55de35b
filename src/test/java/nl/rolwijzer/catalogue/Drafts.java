package nl.rolwijzer.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A service that can be kept and confirmed as it is, to change one thing of. */
public record Drafts(ServiceDraft draft) {

    public static final Map<String, List<String>> ANSWERS = Map.of(
            "wie", List.of("inwoner"),
            "wat", List.of("toestemming"),
            "keuze", List.of("alleen_hier"),
            "weigeren", List.of("nee"),
            "basis", List.of("besluit"),
            "betaling", List.of("zelf"),
            "bijdrage", List.of("niets"),
            "derden", List.of("samenleving"));

    public static Drafts passport() {
        return new Drafts(new ServiceDraft(
                "Paspoort",
                "De gemeente geeft een paspoort af.",
                "Reizen en bewijzen wie je bent.",
                "Iedereen weet wie iemand is.",
                "Gemeente Voorbeeldstad",
                "Paspoortwet",
                "https://wetten.overheid.nl/BWBR0005212",
                "paspoort",
                "http://standaarden.overheid.nl/owms/terms/paspoort",
                ANSWERS,
                Map.of("weigeren", "Wie aan de eisen voldoet, krijgt het.")));
    }

    /** The same with another text in the field of this name. */
    public Drafts with(String field, String text) {
        return new Drafts(new ServiceDraft(
                field.equals("naam") ? text : draft.name(),
                field.equals("omschrijving") ? text : draft.description(),
                field.equals("doel_burger") ? text : draft.citizenPurpose(),
                field.equals("doel_samenleving") ? text : draft.societyPurpose(),
                field.equals("organisatie") ? text : draft.organisation(),
                field.equals("grondslag") ? text : draft.legalBasis(),
                field.equals("grondslag_url") ? text : draft.legalBasisUrl(),
                field.equals("upl_naam") ? text : draft.uplName(),
                field.equals("upl_uri") ? text : draft.uplUri(),
                draft.answers(),
                field.startsWith("toelichting.")
                        ? Map.of(field.substring("toelichting.".length()), text)
                        : draft.explanations(),
                draft.reviewDate(),
                draft.deviation(),
                field.equals("rechtsgebied") ? text : draft.legalDomain()));
    }

    public Drafts named(String name) {
        return with("naam", name);
    }

    /** The same with another answer to this question; none takes it away. */
    public Drafts answering(String question, String... options) {
        Map<String, List<String>> answers = new HashMap<>(draft.answers());
        answers.put(question, List.of(options));
        if (options.length == 0) {
            answers.remove(question);
        }
        return new Drafts(new ServiceDraft(
                draft.name(),
                draft.description(),
                draft.citizenPurpose(),
                draft.societyPurpose(),
                draft.organisation(),
                draft.legalBasis(),
                draft.legalBasisUrl(),
                draft.uplName(),
                draft.uplUri(),
                answers,
                draft.explanations(),
                draft.reviewDate(),
                draft.deviation(),
                draft.legalDomain()));
    }

    public Submission concept() {
        return new Submission(UUID.randomUUID(), draft, false, Origin.FORMULIER, "");
    }

    public Submission confirmed() {
        return new Submission(UUID.randomUUID(), draft, true, Origin.FORMULIER, "");
    }
}
