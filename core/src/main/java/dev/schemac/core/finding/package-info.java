/**
 * All that schemac says. {@link dev.schemac.core.finding.FindingId} lists the messages, most of
 * them with their words; the others are records named after their id. A {@link
 * dev.schemac.core.finding.Finding} is a message and what in a schema it is about.
 */
@NullMarked
package dev.schemac.core.finding;

import org.jspecify.annotations.NullMarked;
