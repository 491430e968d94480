package dev.schemac.core.sql;

import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;

/**
 * Single things of a schema as SQL text, for whoever shows or compares them: two things of one name
 * have the same text only if they are the same but for their comments. A long text has line breaks
 * where a migration would have them.
 */
public final class Definitions {

  private Definitions() {}

  /** A column as {@code CREATE TABLE} defines it. */
  public static String column(Column column) {
    return ColumnWriter.definition(column);
  }

  /**
   * A constraint as {@code CREATE TABLE} defines it.
   *
   * @param table its table
   */
  public static String constraint(Table table, Constraint constraint) {
    return LineLayout.line(
        ConstraintWriter.pieces(constraint, TableWriter.labelsType(table, constraint)), 0, 0);
  }

  /** {@code CREATE INDEX}. */
  public static String index(QualifiedName table, Index index) {
    return IndexWriter.create(new Step.CreateIndex(table, index, false));
  }

  /** {@code CREATE SEQUENCE}, with its owner. */
  public static String sequence(Sequence sequence) {
    Sequence.Owner owner = sequence.owner();
    String create = SequenceWriter.create(sequence);
    return owner == null ? create : create + " OWNED BY " + owner.sql();
  }

  /** {@code CREATE TYPE … AS ENUM}. */
  public static String enumType(EnumType type) {
    String labels = String.join(", ", Literals.each(type.labels()));
    return "CREATE TYPE " + type.name().typeSql() + " AS ENUM (" + labels + ")";
  }
}
