package nl.rolwijzer.language;

import nl.rolwijzer.assessment.MarketWord;

/** Whether a word of the market goes with the roles of the citizen in one service. */
public enum Fit {
    /** It may stand here: everywhere, or because the citizen has a role that goes with it. */
    FITS("past"),
    /** It depends on a role of which the answers do not tell yet whether the citizen has it. */
    OPEN("open"),
    QUESTIONED("past_niet");

    private final String id;

    Fit(String id) {
        this.id = id;
    }

    /** The id in messages, addresses and the index. */
    public String id() {
        return id;
    }

    static Fit of(MarketWord word, RolesHere roles) {
        if (word.stance() == MarketWord.Stance.MAG || word.fitting().stream().anyMatch(roles.certain()::contains)) {
            return FITS;
        }
        return word.fitting().stream().anyMatch(roles.possible()::contains) ? OPEN : QUESTIONED;
    }
}
