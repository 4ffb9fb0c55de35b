/** The rulebook of the seven citizen roles and its evaluation: pure functions, without clock or database. */
@NullMarked
package nl.rolwijzer.assessment;

import org.jspecify.annotations.NullMarked;
