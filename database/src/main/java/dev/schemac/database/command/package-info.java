/**
 * What the command line and the Maven goals do: each command takes values, and gives a text, the
 * same as JSON, and an exit code.
 */
@NullMarked
package dev.schemac.database.command;

import org.jspecify.annotations.NullMarked;
