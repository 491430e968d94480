/** Reads classes, fields and their annotations into drafts of tables and enums. */
@NullMarked
package dev.schemac.processor.read.element;

import org.jspecify.annotations.NullMarked;
