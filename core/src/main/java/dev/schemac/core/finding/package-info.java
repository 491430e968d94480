/** All that schemac says: the ids, the words, and what in a schema a message is about. */
@NullMarked
package dev.schemac.core.finding;

import org.jspecify.annotations.NullMarked;
