package nl.rolwijzer.language;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Rulebooks;

/**
 * Measures the roles that follow from proposals against those that people gave to the same services. Some are kept apart,
 * chosen by a hash of their id, so that no cue was written for them; of these no misses are shown.
 */
public final class ProposalQuality {

    private final PrintStream out;
    private final Rulebook rulebook = Rulebooks.teeuwen();

    private ProposalQuality(PrintStream out) {
        this.out = out;
    }

    /** @param arguments labels, texts, how many to keep apart, and whether to show the misses of the others */
    public static void main(String[] arguments) throws IOException {
        List<LabelledService> services = LabelledService.read(Path.of(arguments[0]), Path.of(arguments[1])).stream()
                .sorted(Comparator.comparing(service -> sha256(service.id())))
                .toList();
        int apart = Math.min(Integer.parseInt(arguments[2]), services.size());
        ProposalQuality quality = new ProposalQuality(System.out);
        List<LabelledService> seen = services.subList(apart, services.size());
        quality.print("Seen while the cues were written", seen);
        if (apart > 0) {
            quality.print("Kept apart", services.subList(0, apart));
        }
        if (Boolean.parseBoolean(arguments[3])) {
            seen.forEach(quality::printMiss);
        }
    }

    private void print(String title, List<LabelledService> services) {
        long open =
                services.stream().filter(service -> proposed(service).isEmpty()).count();
        out.printf(
                "%n%s: %d services, cues %s%n",
                title, services.size(), PackagedCues.cues().version());
        print("a debatable role is neither right nor wrong", services, this::lenient);
        print("strict: a debatable role is wrong", services, this::strict);
        out.printf("Left open, no role proposed: %d%n", open);
    }

    private void print(
            String title, List<LabelledService> services, BiFunction<LabelledService, CitizenRole, Score> score) {
        out.printf("%n%-18s right wrong miss  prec.  recall     F1   (%s)%n", "", title);
        Score all = Score.NONE;
        for (CitizenRole role : CitizenRole.values()) {
            Score one =
                    services.stream().map(service -> score.apply(service, role)).reduce(Score.NONE, Score::plus);
            out.printf("%-18s %s%n", role.id(), one);
            all = all.plus(one);
        }
        out.printf("%-18s %s%n", "micro-averaged", all);
    }

    private Score lenient(LabelledService service, CitizenRole role) {
        return service.score(role, proposed(service).contains(role));
    }

    private Score strict(LabelledService service, CitizenRole role) {
        return service.strictScore(role, proposed(service).contains(role));
    }

    /** The roles of the citizen in the transaction that surely apply when every proposal were accepted. */
    private Set<CitizenRole> proposed(LabelledService service) {
        return rulebook.assess(proposal(service).answers(rulebook.questionnaire()))
                .roles(Perspective.TRANSACTIE);
    }

    private Proposal proposal(LabelledService service) {
        return PackagedCues.cues().propose(service.text(), rulebook.questionnaire());
    }

    private void printMiss(LabelledService service) {
        Score score = Score.NONE;
        for (CitizenRole role : CitizenRole.values()) {
            score = score.plus(lenient(service, role));
        }
        if (score.wrong() + score.missed() > 0) {
            out.printf(
                    "%n%s %s%n  should be %s, is %s%n",
                    service.id(), service.text().name(), service.required(), proposed(service));
            proposal(service)
                    .hints()
                    .forEach(hint -> out.printf(
                            "    %s = %s %s%n",
                            hint.question().id(), hint.option().id(), hint.words()));
        }
    }

    private static String sha256(String id) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
