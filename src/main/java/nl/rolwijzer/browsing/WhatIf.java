package nl.rolwijzer.browsing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Explanation;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Tension;
import nl.rolwijzer.catalogue.ServiceRecord;
import org.springframework.util.MultiValueMap;

/**
 * Other answers tried out on a service, of which nothing is kept. Both the present answers and the tried ones are judged
 * by the rulebook in force, as a revision would be, so that whatever differs comes from the answers.
 *
 * @param basedOn the revision on which they are a variation; 0 when the address does not say
 */
record WhatIf(
        ServiceRecord service, Assessment present, Assessment tried, SentAnswers sent, int basedOn, WhatIfLinks links) {

    static WhatIf of(ServiceRecord service, Rulebook rulebook, MultiValueMap<String, String> address) {
        Assessment present =
                rulebook.assess(rulebook.questionnaire().read(service.facts().answers()));
        WhatIfLinks links = WhatIfLinks.of(service, present.answers());
        Map<String, List<String>> given = links.read(address);
        Assessment tried = rulebook.assess(rulebook.questionnaire().read(given));
        String revision = String.valueOf(address.getFirst(WhatIfLinks.REVISION));
        int basedOn = revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : 0;
        return new WhatIf(service, present, tried, SentAnswers.of(given, rulebook.questionnaire()), basedOn, links);
    }

    /** A role that comes or goes, and why: the rules that give it, or the one that lacks least. */
    record Move(ComparedReasons.Side side, boolean appears, List<Explanation> why) {}

    /** A question that is answered in another way. */
    public List<Question> changes() {
        return tried.rulebook().questionnaire().questions().stream()
                .filter(question -> !present.answers()
                                .chosen(question)
                                .equals(tried.answers().chosen(question))
                        || present.answers().isAnswered(question)
                                != tried.answers().isAnswered(question))
                .toList();
    }

    public List<Move> appearing() {
        return moves(present, tried, true);
    }

    public List<Move> disappearing() {
        return moves(tried, present, false);
    }

    public List<Tension> newTensions() {
        return tensions(present, tried);
    }

    public List<Tension> goneTensions() {
        return tensions(tried, present);
    }

    public boolean isOvertaken() {
        return basedOn > 0 && basedOn != service.revision();
    }

    /** Whether the service itself was judged by another rulebook. */
    public boolean isByOtherRules() {
        return !service.assessment()
                .rulebook()
                .edition()
                .equals(present.rulebook().edition());
    }

    /** The form to revise the service, filled with the tried answers. */
    public String form() {
        return links.toForm(tried.answers().asMap());
    }

    private List<Move> moves(Assessment without, Assessment with, boolean appears) {
        return Arrays.stream(Perspective.values())
                .flatMap(perspective -> Stream.of(CitizenRole.values())
                        .filter(role -> with.roles(perspective).contains(role)
                                && !without.roles(perspective).contains(role))
                        .map(role -> new ComparedReasons.Side(with.rulebook().profile(role), perspective)))
                .map(side -> new Move(side, appears, ComparedReasons.explained(tried, side)))
                .toList();
    }

    private static List<Tension> tensions(Assessment without, Assessment with) {
        return with.tensions().stream()
                .filter(tension -> !without.tensions().contains(tension))
                .toList();
    }
}
