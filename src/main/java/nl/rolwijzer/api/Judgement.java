package nl.rolwijzer.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer of the API: the rulebook's judgement of one set of answers, in one language. The names of the components
 * are the names in JSON and promises to callers. Every key is always there; lists are in the order of the rulebook.
 */
record Judgement(
        Ruleset regelset,
        List<AssignedRole> rollen,
        List<PossibleRole> mogelijk,
        List<NearRole> bijna,
        List<Remark> spanningen,
        List<Criterion> klanttest,
        List<Remark> aantekeningen) {

    /** Which rulebook judged. */
    record Ruleset(String versie, String sha256) {}

    /** A rule that applies, with the role that it gives. */
    record AssignedRole(
            String rol,
            String naam,
            String perspectief,
            @Nullable Variety subsoort,
            String regel,
            String motivering,
            String grondslag,
            List<Citation> bronnen,
            Value waarde,
            String rolOverheid,
            List<Quality> kwaliteit) {}

    /** A variety of a role. */
    record Variety(String id, String naam) {}

    /** Where a reader can look it up. */
    record Citation(String werk, String plaats) {}

    /** What the role is worth to one person, and to all together if it is. */
    record Value(String individueel, @Nullable String collectief) {}

    /** How much a quality parameter counts, from 0 to 3, and who says so. */
    record Quality(String parameter, int gewicht, String grondslag) {}

    /** A rule that cannot be told yet, with the questions that keep it open. */
    record PossibleRole(
            String rol, String perspectief, @Nullable Variety subsoort, String regel, List<String> openVragen) {}

    /** A rule that nearly applies, with what would have to be so. */
    record NearRole(
            String rol, String perspectief, @Nullable Variety subsoort, String regel, List<String> als) {}

    /** A tension or a note. */
    record Remark(String id, String tekst) {}

    /** One criterion of the klant test: {@code ja} speaks for klant, {@code nee} against, {@code onbekend} is open. */
    record Criterion(String id, String criterium, String uitkomst) {}
}
