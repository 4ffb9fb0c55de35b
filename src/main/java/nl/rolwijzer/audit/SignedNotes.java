package nl.rolwijzer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checkpoints that stand one after the other in a text, with an empty line between.
 *
 * @param unreadable what stands between them and is no checkpoint, by the number of its first line
 */
record SignedNotes(List<Checkpoint> checkpoints, List<Integer> unreadable) {

    private static final String SIGNATURE = "— ";

    SignedNotes {
        checkpoints = List.copyOf(checkpoints);
        unreadable = List.copyOf(unreadable);
    }

    static SignedNotes in(String text) {
        List<Checkpoint> checkpoints = new ArrayList<>();
        List<Integer> unreadable = new ArrayList<>();
        StringBuilder note = new StringBuilder();
        int number = 0;
        int first = 1;
        for (String line : text.split("\n", -1)) {
            number++;
            if (note.isEmpty() && line.isEmpty()) {
                first = number + 1;
                continue;
            }
            note.append(line).append('\n');
            if (line.startsWith(SIGNATURE)) {
                int begin = first;
                Checkpoint.read(note.toString()).ifPresentOrElse(checkpoints::add, () -> unreadable.add(begin));
                note.setLength(0);
                first = number + 1;
            }
        }
        if (!note.isEmpty()) {
            unreadable.add(first);
        }
        return new SignedNotes(checkpoints, unreadable);
    }

    Optional<Checkpoint> last() {
        return checkpoints.isEmpty() ? Optional.empty() : Optional.of(checkpoints.get(checkpoints.size() - 1));
    }
}
