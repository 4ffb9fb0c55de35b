/** The language of services: words in a text that point at answers, words of the market, and how to address people. Pure
 * functions, without clock or database. */
@NullMarked
@ApplicationModule(allowedDependencies = {"assessment"})
package nl.rolwijzer.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
