package nl.rolwijzer.exchange;

import java.util.Map;

/**
 * A file that somebody takes out of the catalogue, as the trail and the page with running exports know it.
 *
 * @param file what it is called in its address
 * @param facts what else tells what is in it
 * @param filter what was searched for: free text, which may hold a name; empty when nothing was
 * @param services how many it is about
 */
record Taking(String file, Map<String, Object> facts, String filter, long services) {

    Taking {
        facts = Map.copyOf(facts);
    }
}
