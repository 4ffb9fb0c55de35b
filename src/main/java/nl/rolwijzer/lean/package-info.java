/** Lean seen from every role: what the steps of a process are worth, and what quality is. Pure functions: no clock, no database, no Spring. */
@NullMarked
@ApplicationModule(allowedDependencies = {"assessment"})
package nl.rolwijzer.lean;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
