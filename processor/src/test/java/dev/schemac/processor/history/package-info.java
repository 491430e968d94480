@NullMarked
package dev.schemac.processor.history;

import org.jspecify.annotations.NullMarked;
