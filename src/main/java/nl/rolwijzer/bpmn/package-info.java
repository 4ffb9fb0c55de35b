/** The tasks of a process model (BPMN 2.0) that others drew, as steps in one order. Knows nothing of services; only it knows Operaton. */
@NullMarked
@ApplicationModule(allowedDependencies = "lean")
package nl.rolwijzer.bpmn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
