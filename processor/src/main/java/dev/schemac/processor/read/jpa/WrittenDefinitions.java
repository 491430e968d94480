package dev.schemac.processor.read.jpa;

import dev.schemac.core.finding.BadSql;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.schema.Column;
import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.BadTypeException;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import dev.schemac.core.text.SqlTypes;
import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the definitions of columns that are written as SQL: {@code columnDefinition}. */
final class WrittenDefinitions {

  private final Problems problems;
  private final SqlTypes sqlTypes = new SqlTypes();

  WrittenDefinitions(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads what {@code columnDefinition} says.
   *
   * @param defaultSql the default that counts where it says none
   * @return null where an error is found
   */
  @Nullable DefinedType of(ColumnSettings settings, @Nullable SqlText defaultSql) {
    String written = settings.columnDefinition();
    AnnotationView view = settings.view();
    Place place = view == null ? settings.place() : view.at("columnDefinition");
    try {
      ColumnDefinition definition = ColumnDefinition.parse(written, sqlTypes);
      List<String> checks = new ArrayList<>();
      for (SqlText check : definition.checks()) {
        checks.add(check.sql());
      }
      SqlText said = definition.defaultSql();
      return new DefinedType(
          definition.type(),
          said == null ? defaultSql : said,
          definition.notNull(),
          definition.unique(),
          null,
          checks);
    } catch (BadTypeException e) {
      problems.add(FindingId.BAD_TYPE, place, String.valueOf(e.getMessage()));
    } catch (BadSqlException e) {
      problems.add(place, new BadSql(written, String.valueOf(e.getMessage())));
    }
    return null;
  }

  /** The column as {@code columnDefinition} says it; null where an error is found. */
  @Nullable Column defined(Column column, ColumnSettings settings) {
    DefinedType definition = of(settings, null);
    return definition == null
        ? null
        : column
            .withType(definition.type(), column.collation())
            .withNullable(column.nullable() && !definition.notNull())
            .withDefault(definition.defaultSql());
  }

  /** The type that schemac's own annotation says; null where an error is found. */
  @Nullable SqlType type(AnnotationView additions) {
    try {
      return sqlTypes.parse(additions.text("type"));
    } catch (BadTypeException e) {
      problems.add(FindingId.BAD_TYPE, additions.at("type"), String.valueOf(e.getMessage()));
      return null;
    }
  }

  /** Whether the type of an attribute's column is written as SQL, by either annotation. */
  static boolean isTypeWritten(Attribute attribute) {
    AnnotationView view = attribute.additions().get("Column");
    AnnotationView column = attribute.annotations().persistence("Column");
    return (view != null && view.has("type"))
        || (column != null && !column.text("columnDefinition").isBlank());
  }
}
