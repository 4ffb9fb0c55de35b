/** The trail: who did what to which record, when, from where and with what result, written so that it can be proven unaltered. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.rolwijzer.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
