/**
 * The compiler's door: rounds, options and one commit.
 *
 * <p>A compile is: {@code read} → {@code history.open} → {@code diff} → {@code plan} → {@code sql}
 * → {@code history.commit}. Data flows one way: only the door knows all of these packages.
 */
@NullMarked
package dev.schemac.processor;

import org.jspecify.annotations.NullMarked;
