package nl.rolwijzer.browsing;

import java.util.List;
import nl.rolwijzer.catalogue.LeftOutHint;
import nl.rolwijzer.language.Fit;
import nl.rolwijzer.language.Remark;

/** What the page of a service says of its words. */
record WordHints(List<Remark> remarks, List<LeftOutHint> choices) {

    WordHints {
        remarks = List.copyOf(remarks);
        choices = List.copyOf(choices);
    }

    /** A remark that somebody did not want to see any more. */
    record LeftOut(Remark remark, LeftOutHint choice) {}

    /** What to look at again, and what cannot be told yet. */
    public List<Remark> open() {
        return shown(false);
    }

    /** What may stand here. */
    public List<Remark> fitting() {
        return shown(true);
    }

    public List<LeftOut> leftOut() {
        return remarks.stream()
                .flatMap(remark -> choices.stream()
                        .filter(choice -> choice.word().equals(remark.word().id()))
                        .map(choice -> new LeftOut(remark, choice)))
                .toList();
    }

    private List<Remark> shown(boolean fits) {
        return remarks.stream()
                .filter(remark -> (remark.fit() == Fit.FITS) == fits)
                .filter(remark -> choices.stream()
                        .noneMatch(choice -> choice.word().equals(remark.word().id())))
                .toList();
    }
}
