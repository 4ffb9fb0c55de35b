/** People who may sign in, by which means, and as what. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "platform"})
package nl.rolwijzer.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
