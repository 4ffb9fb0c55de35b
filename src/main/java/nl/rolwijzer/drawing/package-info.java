/** Draws numbers: pictures as SVG that stand on their own, and the same as PNG. It knows nothing of services. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.rolwijzer.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
