/** The pages of the beheerder, under {@code /beheer}. */
@NullMarked
@ApplicationModule(allowedDependencies = {"assessment", "catalogue", "audit", "accounts", "platform", "products"})
package nl.rolwijzer.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
