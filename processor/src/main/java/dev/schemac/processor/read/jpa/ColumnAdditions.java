package dev.schemac.processor.read.jpa;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.schema.Column;
import dev.schemac.core.text.SqlText;
import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.report.Problems;
import org.jspecify.annotations.Nullable;

/** What annotations beside {@code @Column} say of a column: schemac's own, else Hibernate's. */
final class ColumnAdditions {

  private final Problems problems;

  ColumnAdditions(Problems problems) {
    this.problems = problems;
  }

  /** The default; null: none is said. */
  @Nullable SqlText defaultSql(Attribute attribute, @Nullable AnnotationView additions) {
    if (additions != null && additions.has("defaultSql")) {
      return additions.sql("defaultSql", problems);
    }
    AnnotationView view = attribute.annotations().hibernate("ColumnDefault");
    return view == null ? null : view.sql("value", problems);
  }

  /** The expression of a generated column; null: it is none. */
  @Nullable SqlText generatedAs(Attribute attribute, @Nullable AnnotationView additions) {
    if (additions != null && additions.has("generatedAs")) {
      return additions.sql("generatedAs", problems);
    }
    AnnotationView view = attribute.annotations().hibernate("GeneratedColumn");
    return view == null ? null : view.sql("value", problems);
  }

  /** What schemac's annotation says of numbers that the database gives; refused where it cannot. */
  Column.Identity identity(
      @Nullable AnnotationView additions, DefinedType definition, @Nullable SqlText generatedAs) {
    if (additions == null || !additions.has("identity")) {
      return Column.Identity.NONE;
    }
    if (definition.defaultSql() != null || generatedAs != null) {
      problems.add(
          FindingId.CONTRADICTION,
          additions.at("identity"),
          "identity and " + (generatedAs == null ? "a default" : "a generated column"),
          "a column gets its values from one of them; remove the other");
      return Column.Identity.NONE;
    }
    if (!Generators.canBeIdentity(definition.type())) {
      problems.add(
          FindingId.BAD_VALUE,
          additions.at("identity"),
          "identity on " + definition.type(),
          "only smallint, integer and bigint columns can be identity columns");
      return Column.Identity.NONE;
    }
    return Column.Identity.valueOf(additions.constant("identity", "NONE"));
  }

  /** The collation; null: that of the database. */
  static @Nullable String collation(Attribute attribute, @Nullable AnnotationView additions) {
    if (additions != null && additions.has("collation")) {
      return additions.text("collation");
    }
    AnnotationView view = attribute.annotations().hibernate("Collate");
    return view == null ? null : view.text("value");
  }

  /**
   * The comment on a column; null: none is said. Hibernate's on a collection is that of its table,
   * and of several columns that of the first, unless it names another.
   *
   * @param first whether it is the first column of the attribute
   */
  static @Nullable String comment(
      Attribute attribute, String column, boolean first, ColumnSettings settings) {
    AnnotationView own = attribute.additions().get("Comment");
    if (own != null) {
      return own.text("value");
    }
    for (AnnotationView comment : attribute.annotations().allHibernate("Comment")) {
      String on = comment.text("on");
      if (on.isEmpty() ? first && !attribute.isCollection() : on.equalsIgnoreCase(column)) {
        return comment.text("value");
      }
    }
    return settings.comment().isEmpty() ? null : settings.comment();
  }
}
