package dev.schemac.core.text;

import org.jspecify.annotations.Nullable;

/**
 * The name of a relation or type, unquoted and exactly as PostgreSQL stores it.
 *
 * @param schema the schema's name; empty where the name is left to the {@code search_path}
 * @param name the object's own name
 */
public record QualifiedName(String schema, String name) implements Comparable<QualifiedName> {

  /** A name without a schema. */
  public static QualifiedName of(String name) {
    return new QualifiedName("", name);
  }

  /** A name as a person writes it into an annotation: what stands before a dot is its schema. */
  public static QualifiedName parse(String written) {
    int dot = written.indexOf('.');
    return dot < 0
        ? of(written)
        : new QualifiedName(written.substring(0, dot), written.substring(dot + 1));
  }

  /** The name in the same schema as this one. */
  public QualifiedName sibling(String other) {
    return new QualifiedName(schema, other);
  }

  /** The name as SQL text: quoted where it must be, with its schema where it has one. */
  public String sql() {
    return schema.isEmpty()
        ? Identifiers.quote(name)
        : Identifiers.quote(schema) + "." + Identifiers.quote(name);
  }

  /** The name as SQL text where it is that of a type: more words are key words there. */
  public String typeSql() {
    return schema.isEmpty() ? Identifiers.quoteType(name) : sql();
  }

  @Override
  public int compareTo(QualifiedName other) {
    int bySchema = schema.compareTo(other.schema);
    return bySchema != 0 ? bySchema : name.compareTo(other.name);
  }

  /** The name for messages: dotted, without quotes. */
  @Override
  public String toString() {
    return schema.isEmpty() ? name : schema + "." + name;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof QualifiedName that
        && schema.equals(that.schema)
        && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return 31 * schema.hashCode() + name.hashCode();
  }
}
