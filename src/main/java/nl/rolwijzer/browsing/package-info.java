/** Pages to read: the catalogue, its services, the seven roles and the rulebook. */
@NullMarked
@ApplicationModule(allowedDependencies = {"assessment", "catalogue", "language", "lean", "platform", "products"})
package nl.rolwijzer.browsing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
