/** Services, their revisions and the rulebooks in use: the only room that writes services. */
@NullMarked
@ApplicationModule(allowedDependencies = {"assessment", "audit", "language", "lean"})
package nl.rolwijzer.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
