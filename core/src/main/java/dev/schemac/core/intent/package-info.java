/**
 * What a person says of a change that two schemas alone do not tell: renames, confirmed losses,
 * values for rows.
 */
@NullMarked
package dev.schemac.core.intent;

import org.jspecify.annotations.NullMarked;
