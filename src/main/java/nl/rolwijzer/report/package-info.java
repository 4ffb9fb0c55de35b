/**
 * A report on one service to take to a meeting: gathered once, shown on the screen, as PDF and for Word. Other rooms tell their
 * part of it as a {@link nl.rolwijzer.report.Chapter}; the addresses are those of the room {@code exchange}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"assessment", "catalogue", "documents", "drawing", "language", "platform"})
package nl.rolwijzer.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
