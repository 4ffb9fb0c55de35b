/** The form in which a civil servant describes a service and sees at once which roles follow. */
@NullMarked
@ApplicationModule(allowedDependencies = {"assessment", "catalogue", "language", "platform", "products"})
package nl.rolwijzer.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
