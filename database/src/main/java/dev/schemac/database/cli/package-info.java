/** The command line: {@code schemac pull|verify|drift|adopt}. */
@NullMarked
package dev.schemac.database.cli;

import org.jspecify.annotations.NullMarked;
