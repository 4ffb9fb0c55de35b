/** The catalogue in figures: pictures with the numbers behind them, each a way into the services that it counts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"assessment", "catalogue", "drawing", "lean", "platform"})
package nl.rolwijzer.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
