/** The REST interface for other systems, version 1: judges answers without storing anything. */
@NullMarked
package nl.rolwijzer.api;

import org.jspecify.annotations.NullMarked;
