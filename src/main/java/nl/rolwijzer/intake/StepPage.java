package nl.rolwijzer.intake;

import nl.rolwijzer.catalogue.ServiceRecord;

/**
 * What the page of a step shows.
 *
 * @param service in its present state
 * @param number of the revision to bring back; that of the present one for another step
 * @param form the id of the sending
 * @param overtaken whether somebody saved a newer revision meanwhile
 */
record StepPage(
        LifeStep step,
        ServiceRecord service,
        int number,
        String form,
        String reason,
        FieldFaults faults,
        boolean overtaken) {}
