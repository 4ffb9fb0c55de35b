package nl.rolwijzer.language;

/**
 * How sightings are weighed. The name of a service says what it is; a law text speaks of everything, so that the other
 * parts count for less.
 *
 * @param name what a sighting in the name counts
 * @param description what one in the description counts
 * @param legalBasis what one in the legal basis counts
 * @param least what an option needs in order to be proposed
 * @param share what another option of the same question needs beside the strongest, in percent of that
 */
record Weighing(int name, int description, int legalBasis, int least, int share) {}
