/**
 * What a plan starts from: both schemas, the changes sorted by what they are about, and what must
 * be dropped and made again because something that it depends on changes.
 */
@NullMarked
package dev.schemac.core.plan.input;

import org.jspecify.annotations.NullMarked;
