package nl.rolwijzer.bpmn;

import java.util.List;
import java.util.Locale;

/**
 * Something that a list of steps cannot say as the model did, or that was a guess.
 *
 * @param names of what it is about, as the model calls it
 */
public record ModelRemark(Kind kind, List<String> names) {

    /** What is the matter. */
    public enum Kind {
        /** Lanes and pools that were read as the citizen. */
        BURGER,
        AMBTENAAR,
        /** Somebody else. */
        DERDE,
        /** Lanes and pools of which the name says nothing to us; taken for an official. */
        ONBEKEND,
        /** Tasks that stand in no lane or pool; taken for an official. */
        NIEMAND,
        /** Only one of these branches is followed. */
        KEUZE,
        /** These branches are followed at once. */
        TEGELIJK,
        /** From one part back to an earlier one. */
        HERHALING,
        /** Tasks that are done several times in a row. */
        MEERMAALS,
        /** Subprocesses whose tasks now stand in the list. */
        DEELPROCES,
        /** Parts on which nothing leads, so that their place is a guess. */
        LOS,
        /** Times that are no number of our units. */
        TIJD,
        /** Numbers of steps without a name. */
        NAAMLOOS,
        /** Events that are no waiting. */
        GEBEURTENIS,
        /** Pools without a task. */
        LEGE_POOL,
        /** Remarks and data beside the process. */
        TOELICHTING;

        /** The id in message codes. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ModelRemark {
        names = List.copyOf(names);
    }
}
