package nl.rolwijzer.lean;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.assessment.RoleProfile;
import nl.rolwijzer.assessment.Statement;
import nl.rolwijzer.assessment.Worth;

/** Everybody to whom the steps of one service may be worth something. */
public record Parties(Party individual, List<Party> collective) {

    public Parties {
        collective = List.copyOf(collective);
    }

    /**
     * The parties of a service with these roles, which a person may have confirmed against the assessment: a role that no
     * rule gives has the value that the rulebook says of it as a whole.
     */
    public static Parties of(Assessment assessment, Set<CitizenRole> transaction, Set<CitizenRole> third) {
        List<Party.Stake> own = transaction.stream()
                .flatMap(role -> stakes(assessment, Perspective.TRANSACTIE, role).stream())
                .toList();
        return new Parties(
                new Party(Perspective.TRANSACTIE, own),
                third.stream()
                        .map(role -> new Party(Perspective.DERDE, stakes(assessment, Perspective.DERDE, role)))
                        .toList());
    }

    /** The citizen in the transaction first. */
    public List<Party> all() {
        return Stream.concat(Stream.of(individual), collective.stream()).toList();
    }

    Outcome judge(Step step) {
        return Outcome.of(
                individual.on(step).opinion(),
                collective.stream().map(party -> party.on(step).opinion()).toList(),
                step.hasLegalBasis());
    }

    /**
     * What others say of a step together: yes when one of them does, and nothing yet while one of them said nothing. Nothing
     * at all when nobody else has an interest.
     */
    public Optional<Opinion> together(Step step) {
        List<Opinion> said =
                collective.stream().map(party -> party.on(step).opinion()).toList();
        return Stream.of(Opinion.ONBEKEND, Opinion.JA, Opinion.NODIG, Opinion.NEE)
                .filter(said::contains)
                .findFirst();
    }

    /** Those who say this of a step. */
    List<Party> saying(Opinion opinion, Step step) {
        return all().stream().filter(party -> party.says(opinion, step)).toList();
    }

    private static List<Party.Stake> stakes(Assessment assessment, Perspective perspective, CitizenRole role) {
        RoleProfile profile = assessment.rulebook().profile(role);
        List<Party.Stake> stakes = assessment.hits(perspective).stream()
                .filter(rule -> rule.role() == role)
                .map(rule -> new Party.Stake(profile, rule.subkind(), value(rule.worth(), perspective)))
                .toList();
        return stakes.isEmpty() ? List.of(new Party.Stake(profile, null, value(profile.worth(), perspective))) : stakes;
    }

    /** Of a role without collective worth, such as klant, there is only what one person values. */
    private static Statement value(Worth worth, Perspective perspective) {
        return perspective == Perspective.DERDE
                ? worth.findCollective().orElse(worth.individual())
                : worth.individual();
    }
}
