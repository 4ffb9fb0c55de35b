package nl.rolwijzer.assessment;

import java.util.ArrayList;
import java.util.List;

/**
 * Tries every edit and every pair of edits. A set of assigned roles is a bit set here, one bit for each role in each
 * perspective, so that some eight hundred variants are compared in well under a millisecond.
 */
final class FlipSearch {

    private final Rulebook rulebook;
    private final Answers answers;
    private final int before;
    private final List<Flip> found = new ArrayList<>();

    FlipSearch(Rulebook rulebook, Answers answers) {
        this.rulebook = rulebook;
        this.answers = answers;
        this.before = assigned(answers);
    }

    Flips run() {
        List<Edit> edits = edits();
        int[] alone = new int[edits.size()];
        for (int i = 0; i < alone.length; i++) {
            alone[i] = changed(edits.get(i).apply(answers));
            record(alone[i], List.of(edits.get(i)));
        }
        for (int i = 0; i < alone.length; i++) {
            for (int j = i + 1; j < alone.length; j++) {
                if (edits.get(i).goesWith(edits.get(j))) {
                    int together = changed(edits.get(j).apply(edits.get(i).apply(answers)));
                    record(together & ~alone[i] & ~alone[j], List.of(edits.get(i), edits.get(j)));
                }
            }
        }
        return new Flips(found);
    }

    /** Every edit that changes something, in questionnaire order. */
    private List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        for (Question question : rulebook.questionnaire().questions()) {
            for (Option option : question.options()) {
                boolean chosen = (answers.bits(question) & question.bit(option)) != 0;
                if (question.multiple()) {
                    edits.add(new Edit(chosen ? Edit.Kind.REMOVE : Edit.Kind.ADD, question, option));
                } else if (!chosen) {
                    edits.add(new Edit(Edit.Kind.CHOOSE, question, option));
                }
            }
        }
        return edits;
    }

    /** The roles that come or go; none when these answers leave a question open that was not. */
    private int changed(Answers variant) {
        for (Question question : rulebook.questionnaire().questions()) {
            if (variant.isOpen(question) && !answers.isOpen(question)) {
                return 0;
            }
        }
        return assigned(variant) ^ before;
    }

    private int assigned(Answers variant) {
        Facts facts = rulebook.judge(variant);
        int roles = 0;
        for (Rule rule : rulebook.rules()) {
            if (facts.verdict(rule) == Verdict.APPLIES) {
                roles |= bit(rule.role(), rule.perspective());
            }
        }
        return roles;
    }

    private void record(int changed, List<Edit> edits) {
        for (Perspective perspective : Perspective.values()) {
            for (CitizenRole role : CitizenRole.values()) {
                int bit = bit(role, perspective);
                if ((changed & bit) != 0) {
                    found.add(new Flip(role, perspective, (before & bit) == 0, edits));
                }
            }
        }
    }

    private static int bit(CitizenRole role, Perspective perspective) {
        return 1 << role.ordinal() + perspective.ordinal() * CitizenRole.values().length;
    }
}
