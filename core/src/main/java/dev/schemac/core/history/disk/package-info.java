/** Files, links and the lock, as untrusted as the checkout that they come from. */
@NullMarked
package dev.schemac.core.history.disk;

import org.jspecify.annotations.NullMarked;
