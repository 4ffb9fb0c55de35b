/** The REST interface for other systems, version 1. */
@NullMarked
@ApplicationModule(allowedDependencies = {"assessment", "audit", "catalogue", "language", "platform"})
package nl.rolwijzer.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
