/**
 * Takes the catalogue in and out as files: the reference catalogue at the start and lists of others in; CSV, XLSX, JSON and
 * linked data for whoever asks, reports to take to a meeting, and the rulebook as a decision model, out.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "audit",
            "catalogue",
            "dmn",
            "lean",
            "linkeddata",
            "platform",
            "report",
            "tables"
        })
package nl.rolwijzer.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
