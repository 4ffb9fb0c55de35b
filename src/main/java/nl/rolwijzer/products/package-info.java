/** The Uniforme Productnamenlijst as it was delivered: reading a delivery, seeing what it changes, and keeping it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "catalogue"})
package nl.rolwijzer.products;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
