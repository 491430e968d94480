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
public record Leftover(String kind, String name, @Nullable QualifiedName table, String definition) {

  /** The kind of an index, whether the schema could hold it or not. */
  public static final String INDEX = "index";

  /** The kind of an index that is there and not complete. */
  public static final String INVALID_INDEX = "INVALID index";

  /** The kind of a constraint that rows of old may violate. */
  public static final String NOT_VALID_CONSTRAINT = "NOT VALID constraint";

  /** The kind of what roles may do with an object. */
  public static final String PRIVILEGES = "privileges";

  /** The kind of what roles may do with objects to come. */
  public static final String DEFAULT_PRIVILEGES = "default privileges";

  /** The kind of a domain. */
  public static final String DOMAIN = "domain";

  /** The kind of a type whose values are rows. */
  public static final String COMPOSITE_TYPE = "composite type";

  /** The kind of a type whose values are ranges. */
  public static final String RANGE_TYPE = "range type";

  /** The kind of a function, which is neither a procedure nor an aggregate. */
  public static final String FUNCTION = "function";

  /** The kind of a collation. */
  public static final String COLLATION = "collation";

  /** The kind of a text search configuration. */
  public static final String TEXT_SEARCH_CONFIGURATION = "text search configuration";

  /** The kind of a text search dictionary. */
  public static final String TEXT_SEARCH_DICTIONARY = "text search dictionary";

  /** The kind of a schema in which there is no table, type or sequence. */
  public static final String SCHEMA = "schema";
}
