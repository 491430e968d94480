package dev.schemac.processor.read.element;

import dev.schemac.processor.report.Place;

/**
 * A name or a prefix that a person says there was before.
 *
 * @param text the name
 * @param at where it is written
 */
public record FormerName(String text, Place at) {}
