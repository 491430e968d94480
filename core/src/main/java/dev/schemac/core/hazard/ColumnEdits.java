package dev.schemac.core.hazard;

import dev.schemac.core.schema.Column;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A column as single actions leave it. */
final class ColumnEdits {

  private ColumnEdits() {}

  static Column withType(Column it, SqlType type, @Nullable String collation) {
    return new Column(
        it.name(),
        type,
        it.nullable(),
        it.defaultSql(),
        it.generatedAs(),
        it.identity(),
        collation,
        it.comment(),
        it.pending());
  }

  static Column withDefault(Column it, @Nullable SqlText value) {
    return new Column(
        it.name(),
        it.type(),
        it.nullable(),
        value,
        it.generatedAs(),
        it.identity(),
        it.collation(),
        it.comment(),
        it.pending());
  }

  static Column withExpression(Column it, @Nullable SqlText value) {
    return new Column(
        it.name(),
        it.type(),
        it.nullable(),
        it.defaultSql(),
        value,
        it.identity(),
        it.collation(),
        it.comment(),
        it.pending());
  }

  static Column withIdentity(Column it, Column.Identity identity) {
    return new Column(
        it.name(),
        it.type(),
        it.nullable(),
        it.defaultSql(),
        it.generatedAs(),
        identity,
        it.collation(),
        it.comment(),
        it.pending());
  }

  static Column renamed(Column it, Map<String, String> names) {
    return new Column(
        names.getOrDefault(it.name(), it.name()),
        it.type(),
        it.nullable(),
        it.defaultSql(),
        it.generatedAs() == null ? null : it.generatedAs().renamed(names),
        it.identity(),
        it.collation(),
        it.comment(),
        it.pending());
  }
}
