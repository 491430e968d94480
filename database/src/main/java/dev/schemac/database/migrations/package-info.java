/** Runs the migrations of a folder as a migration tool would. */
@NullMarked
package dev.schemac.database.migrations;

import org.jspecify.annotations.NullMarked;
