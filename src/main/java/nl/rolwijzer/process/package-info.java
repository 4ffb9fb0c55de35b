/** The steps of a service: what each is worth to whom, in a picture and a table, to try out and to describe. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"assessment", "bpmn", "catalogue", "drawing", "lean", "platform", "report", "tables"})
package nl.rolwijzer.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
