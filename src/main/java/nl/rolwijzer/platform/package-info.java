/** What every web room stands on: security, language, error pages, layout, clock and start-up messages. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.rolwijzer.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
