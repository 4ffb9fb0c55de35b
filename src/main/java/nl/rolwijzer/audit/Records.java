package nl.rolwijzer.audit;

import java.util.Set;
import java.util.function.Consumer;

/**
 * Records of another room that the trail has an entry for, such as revisions. The check of the trail asks what the entry
 * of each record must say; so it finds a record that was altered, taken out or slipped in past the trail.
 */
public interface Records {

    /** The actions whose successful entries have one record each: an entry of these without a record is a fault. */
    Set<Action> actions();

    /** Gives every record there is, in any order, without keeping them all in memory. */
    void forEach(Consumer<Claim> check);
}
