/** Rows out of files that somebody else made: CSV and XLSX, in whatever encoding, within limits. Knows nothing of services. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.rolwijzer.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
