/** Tells what of a folder is history, what is a draft, and what a person wrote. */
@NullMarked
package dev.schemac.core.history.review;

import org.jspecify.annotations.NullMarked;
