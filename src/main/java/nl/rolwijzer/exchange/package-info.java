/**
 * Takes the catalogue in and out as files: the reference catalogue at the start; CSV, XLSX, JSON and linked data for whoever
 * asks, and the rulebook as a decision model.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"assessment", "audit", "catalogue", "dmn", "linkeddata", "platform"})
package nl.rolwijzer.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
