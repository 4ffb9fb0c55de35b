/** The quality card of a service: what quality is, for whom, and where that clashes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"assessment", "catalogue", "drawing", "lean", "platform", "report"})
package nl.rolwijzer.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
