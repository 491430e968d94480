/** The message catalogue, and the reporter that pins findings to elements of the source. */
@NullMarked
package dev.schemac.processor.report;

import org.jspecify.annotations.NullMarked;
