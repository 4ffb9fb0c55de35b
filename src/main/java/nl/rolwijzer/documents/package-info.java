/**
 * A document in plain HTML as a file that people pass on: PDF that a screen reader can read, and Word. It knows nothing of
 * services; what a page looks like stands in {@code src/main/resources/documents}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.rolwijzer.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
