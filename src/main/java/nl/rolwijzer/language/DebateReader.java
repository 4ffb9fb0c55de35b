package nl.rolwijzer.language;

import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.YamlPlace;

/** Reads both sides of the debate about the word klant. */
public final class DebateReader {

    private final ShippedText shipped;

    private DebateReader(ShippedText shipped) {
        this.shipped = shipped;
    }

    /**
     * Reads and checks it.
     *
     * @param rulebook has the sources that it cites
     * @throws IllegalArgumentException when anything is wrong with it; every fault is named with its line
     */
    public static Debate read(String text, Rulebook rulebook) {
        ShippedText shipped = new ShippedText("debate", text, rulebook);
        DebateReader reader = new DebateReader(shipped);
        return shipped.checked(new Debate(
                shipped.under("sides").items().stream().map(reader::side).toList()));
    }

    private Debate.Side side(YamlPlace place) {
        place.allow("id", "title", "intro", "points");
        return new Debate.Side(
                place.get("id").text(),
                place.get("title").bilingual(),
                place.get("intro").bilingual(),
                place.get("points").items().stream()
                        .map(point -> shipped.statement(point.allow("nl", "en", "basis", "source")))
                        .toList());
    }
}
