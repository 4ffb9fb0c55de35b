/** The rulebook of the seven citizen roles and its evaluation: pure functions, without clock or database. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.rolwijzer.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
