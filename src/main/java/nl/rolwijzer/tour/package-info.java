/** The guided example for newcomers: one building permit, four screens, judged by the rules themselves. */
@NullMarked
@ApplicationModule(allowedDependencies = {"assessment", "catalogue", "lean", "platform"})
package nl.rolwijzer.tour;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
