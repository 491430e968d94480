package dev.schemac.core.random;

import dev.schemac.core.schema.Column;
import dev.schemac.core.text.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column. */
final class DraftColumn {

  final DraftTable table;
  String name;
  @Nullable String origin;
  final List<String> hints = new ArrayList<>();

  /** Its type, unless it is of an enum type; then only whether it is an array counts. */
  SqlType type;

  @Nullable DraftType enumType;

  /** The labels of a text column that holds an enum. */
  @Nullable List<DraftLabel> labels;

  @Nullable String labelCheckName;
  final List<DraftLabel.Gone> goneLabels = new ArrayList<>();

  boolean nullable = true;

  /** Whether the database has it nullable. */
  boolean wasNullable = true;

  @Nullable Expr defaultSql;
  @Nullable Expr generatedAs;
  Column.Identity identity = Column.Identity.NONE;
  @Nullable String collation;
  @Nullable String comment;

  @Nullable Expr backfill;
  @Nullable Expr using;

  /** Whether its values are confirmed as lost though it stays. */
  boolean valuesDropped;

  /** Whether its type changed already, which happens once a step. */
  boolean retyped;

  DraftColumn(DraftTable table, String name, SqlType type) {
    this.table = table;
    this.name = name;
    this.type = type;
  }

  SqlType type() {
    return enumType == null ? type : new SqlType(enumType.name, List.of(), type.array());
  }

  boolean isPlain() {
    return generatedAs == null && identity == Column.Identity.NONE;
  }

  /** Whether what is to become of its values is said already. */
  boolean isDerived() {
    return using != null || backfill != null;
  }

  Column freeze() {
    return new Column(
        name,
        type(),
        nullable,
        defaultSql == null ? null : defaultSql.sql(),
        generatedAs == null ? null : generatedAs.sql(),
        identity,
        collation,
        comment,
        false);
  }

  @Override
  public String toString() {
    return table + "." + name;
  }
}
