package dev.schemac.processor.read.jpa;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Column;
import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.TypeElements;
import java.util.List;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The column that marks rows as deleted, of an entity or a collection (rule 30). */
final class SoftDeletes {

  private static final String COMMENT = "Soft-delete indicator";

  private final Converters converters;
  private final BasicTypes basicTypes;
  private final MappingRules rules;

  SoftDeletes(Converters converters, BasicTypes basicTypes, MappingRules rules) {
    this.converters = converters;
    this.basicTypes = basicTypes;
    this.rules = rules;
  }

  /** Adds the column to a table, if the annotations want one. */
  void column(MappingAnnotations annotations, TableParts parts, MappedTypeUse from) {
    AnnotationView view = annotations.hibernate("SoftDelete");
    if (view == null) {
      return;
    }
    String written = view.text("columnName");
    boolean active = view.constant("strategy", "DELETED").equals("ACTIVE");
    String name = rules.physical(written.isEmpty() ? (active ? "active" : "deleted") : written);
    TypeElement converter = TypeElements.of(view.type("converter"));
    Converters.Conversion conversion = converter == null ? null : converters.by(converter);
    SqlType type = type(conversion, annotations);
    List<String> values = conversion == null ? List.of() : conversion.values();
    Column column =
        new Column(name, type, false, null, null, Column.Identity.NONE, null, COMMENT, false);
    List<String> checks =
        values.isEmpty()
            ? List.of()
            : List.of(Identifiers.quote(name) + " IN (" + String.join(", ", values) + ")");
    parts.marker(column, null, false, checks, view.place(), from);
    // Nothing was deleted so that its rows are still there.
    SqlText kept = kept(type, values, active);
    if (kept != null) {
      QualifiedName table = parts.draft().name();
      parts.draft().impliedBackfills().add(new Intent.Backfill(table, name, kept));
    }
  }

  /** What stands in rows that are not deleted; null where only a converter tells. */
  private static @Nullable SqlText kept(SqlType type, List<String> values, boolean active) {
    try {
      if (values.isEmpty()) {
        return type.equals(SqlType.builtIn("boolean"))
            ? SqlText.parse(String.valueOf(active))
            : null;
      }
      return SqlText.parse(values.get(active ? 1 : 0));
    } catch (BadSqlException e) {
      throw new IllegalStateException(e);
    }
  }

  private SqlType type(Converters.@Nullable Conversion conversion, MappingAnnotations annotations) {
    BasicType mapped =
        conversion == null || conversion.type() == null
            ? null
            : basicTypes.map(conversion.type(), Size.DEFAULT, BasicAnnotations.of(annotations));
    return mapped == null ? SqlType.builtIn("boolean") : mapped.type();
  }
}
