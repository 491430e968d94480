package dev.schemac.core.random;

import dev.schemac.core.schema.Column;
import dev.schemac.core.text.SqlText;
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

  /** The sequence that it takes its default from, where it is an integer with no other value. */
  @Nullable DraftSequence calls;

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

  private @Nullable SqlText defaultValue() {
    DraftSequence called = called();
    if (called != null) {
      return Expr.of("nextval(" + Expr.literal(called.name.sql()) + ")").sql();
    }
    return defaultSql == null ? null : defaultSql.sql();
  }

  /** The sequence that its default really calls. */
  @Nullable DraftSequence called() {
    boolean free = isPlain() && defaultSql == null && enumType == null && labels == null;
    return free && Types.isInteger(this) ? calls : null;
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
        defaultValue(),
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
