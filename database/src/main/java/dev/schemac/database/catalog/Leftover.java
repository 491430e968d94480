package dev.schemac.database.catalog;

import dev.schemac.core.text.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * What a database has and the schema of the classes cannot hold.
 *
 * @param kind the kind of object in PostgreSQL's words, such as {@code view} or {@code trigger}
 * @param name its name as SQL text, schema-qualified where it has a schema of its own
 * @param table the table that it belongs to; null: none
 * @param definition the statement, or the part of one, that makes it, as the server prints it
 */
public record Leftover(
    String kind, String name, @Nullable QualifiedName table, String definition) {}
