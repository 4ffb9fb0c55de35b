/** The steps of a service: what each is worth to whom, in a picture and a table, to try out and to describe. */
@NullMarked
@ApplicationModule(allowedDependencies = {"assessment", "catalogue", "drawing", "lean", "platform"})
package nl.rolwijzer.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
