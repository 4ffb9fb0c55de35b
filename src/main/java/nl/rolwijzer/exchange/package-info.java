/** Takes the catalogue in and out as files: the reference catalogue at the start; CSV, XLSX and JSON for whoever asks. */
@NullMarked
@ApplicationModule(allowedDependencies = {"assessment", "audit", "catalogue", "platform"})
package nl.rolwijzer.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
