/** Takes the catalogue in and out as files: the reference catalogue at the start, CSV for spreadsheets. */
@NullMarked
@ApplicationModule(allowedDependencies = {"assessment", "catalogue", "platform"})
package nl.rolwijzer.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
