/** The language of services: words in a text that point at answers. Pure functions, without clock or database. */
@NullMarked
@ApplicationModule(allowedDependencies = {"assessment"})
package nl.rolwijzer.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
