/** Services, their revisions and the rulebooks in use: the only room that writes services. */
@NullMarked
package nl.rolwijzer.catalogue;

import org.jspecify.annotations.NullMarked;
