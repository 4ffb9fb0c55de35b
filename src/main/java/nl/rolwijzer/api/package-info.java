/** The REST interface for other systems, version 1: judges answers without storing anything. */
@NullMarked
@ApplicationModule(allowedDependencies = {"assessment", "catalogue", "language", "platform"})
package nl.rolwijzer.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
