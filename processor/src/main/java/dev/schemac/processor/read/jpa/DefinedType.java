package dev.schemac.processor.read.jpa;

import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import dev.schemac.processor.read.element.EnumDraft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The type of a column, and what comes with it.
 *
 * @param labels the labels of an enum whose constants are stored by name; null: it is none
 * @param checks conditions on the values
 */
record DefinedType(
    SqlType type,
    @Nullable SqlText defaultSql,
    boolean notNull,
    boolean unique,
    @Nullable EnumDraft labels,
    List<String> checks) {

  /** A type with a default and nothing else. */
  static DefinedType of(SqlType type, @Nullable SqlText defaultSql) {
    return new DefinedType(type, defaultSql, false, false, null, List.of());
  }

  DefinedType withChecks(List<String> all) {
    return new DefinedType(type, defaultSql, notNull, unique, labels, all);
  }

  DefinedType withLabels(@Nullable EnumDraft of) {
    return new DefinedType(type, defaultSql, notNull, unique, of, checks);
  }
}
