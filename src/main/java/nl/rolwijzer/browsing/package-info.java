/** Pages to read: the catalogue, its services, the seven roles and the rulebook. */
@NullMarked
package nl.rolwijzer.browsing;

import org.jspecify.annotations.NullMarked;
