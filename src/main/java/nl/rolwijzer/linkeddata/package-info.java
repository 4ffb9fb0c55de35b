/** Services (CPSV-AP 3.2.0) and the seven roles (SKOS) as linked data; the only room that knows Apache Jena. */
@NullMarked
@ApplicationModule(allowedDependencies = {"assessment", "catalogue", "platform"})
package nl.rolwijzer.linkeddata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
