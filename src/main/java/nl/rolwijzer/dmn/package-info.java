/** A rulebook as a decision model (DMN 1.3) that other engines and modelers open. Pure: it knows the rulebook alone. */
@NullMarked
@ApplicationModule(allowedDependencies = "assessment")
package nl.rolwijzer.dmn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
