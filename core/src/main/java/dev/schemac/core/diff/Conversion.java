package dev.schemac.core.diff;

import dev.schemac.core.finding.ConversionMissing;
import dev.schemac.core.finding.RewriteOnLiveTable;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.HeldLabels;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.TypeFamilies;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.StringLiteral;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Decides how the values of a column are converted when its type changes, and asks a person where
 * it cannot.
 */
final class Conversion {

  /**
   * How values are converted.
   *
   * @param using the expression of a person; null where PostgreSQL's own cast does
   * @param labels the labels that are spelled otherwise afterwards, with the new spelling
   */
  record Result(@Nullable SqlText using, SortedMap<String, String> labels) {}

  private static final Result CAST = new Result(null, new TreeMap<>());

  private final Comparison comparison;
  private final DiffCollector diffCollector;
  private final TablePair pair;
  private final QualifiedName table;

  Conversion(Comparison comparison, TablePair pair) {
    this.comparison = comparison;
    this.diffCollector = comparison.diffCollector();
    this.pair = pair;
    this.table = pair.name();
  }

  /**
   * How the values of a column are converted.
   *
   * @param held what its values stand for so far
   */
  Result of(Column from, Column to, @Nullable HeldLabels held) {
    if (to.generatedAs() != null) {
      generated(from, to);
      return CAST;
    }
    if (from.type().equals(to.type())) {
      return CAST;
    }
    Intent.Using using = comparison.intents().fresh(Intent.Using.class, table, to.name());
    if (using != null) {
      return said(using, from, to);
    }
    SortedMap<String, String> labels = new LabelConversion(comparison, pair).of(from, to);
    if (labels != null) {
      guardRewrite(from, to);
      return new Result(null, labels);
    }
    if (becomeLabels(from, to)) {
      reportMissing(from, to, labelsOf(held, to));
      return CAST;
    }
    LabelCheck names = pair.labelsBefore(to.name());
    if (names != null && to.held() != null && to.held().numbered()) {
      reportMissing(from, to, numbersOf(names, to));
      return CAST;
    }
    if (TypeFamilies.dependOnTimeZone(from.type(), to.type())) {
      reportMissing(from, to);
      return CAST;
    }
    switch (TypeChangeCost.of(from.type(), to.type(), comparison::isEnum)) {
      case FREE -> {}
      case REWRITE -> guardRewrite(from, to);
      case LOSSY -> reportMissing(from, to);
    }
    return CAST;
  }

  /**
   * Asks for a confirmation if PostgreSQL rewrites the table to add a column. A default whose value
   * differs from row to row is a rewrite too, but needs none: with {@code schemac.online=true} the
   * default is set after the column was added and the rows are filled in batches, and {@code
   * schemac.online=false} asks for the shortest SQL.
   */
  void guardNew(Column to, boolean filled) {
    if (to.generatedAs() != null) {
      guardRewrite(
          RewriteOnLiveTable.Cause.NEW_COLUMN,
          to,
          "",
          to.type().sql() + " generated as (" + to.generatedAs() + ")");
    } else if (to.identity() != Column.Identity.NONE && !filled) {
      guardRewrite(
          RewriteOnLiveTable.Cause.NEW_COLUMN, to, "", to.type().sql() + " generated as identity");
    }
  }

  /**
   * Asks for a confirmation if a generated column is dropped and added again, as it must be when
   * the type of a column that it reads changes.
   */
  void guardGenerated(Column kept) {
    SqlText expression = kept.generatedAs();
    if (expression == null) {
      return;
    }
    for (String name : expression.identifiers()) {
      Column from = pair.columnBefore(name);
      Column to = pair.columnAfter(name);
      if (from != null && to != null && !from.type().equals(to.type())) {
        guardRewrite(RewriteOnLiveTable.Cause.SOURCE_OF_GENERATED, kept, name, "");
        return;
      }
    }
  }

  private void guardRewrite(RewriteOnLiveTable.Cause cause, Column column, String from, String to) {
    if (!comparison.options().rewritesAllowed()) {
      diffCollector.report(
          pair.address(column.name()),
          new RewriteOnLiveTable(cause, table + "." + column.name(), from, to));
    }
  }

  /**
   * Takes the conversion that a person says. Between types with and without a time zone, a plain
   * cast leaves open which zone is meant, so it is refused unless no other expression converts
   * these types. An expression that converts in UTC is left out: PostgreSQL does the same without
   * {@code USING} in a session whose time zone is UTC, and then does not rewrite the table.
   */
  private Result said(Intent.Using using, Column from, Column to) {
    diffCollector.carryOut(using);
    new ExpressionNames(pair, diffCollector).check(using, using.value());
    SqlText cast = SqlTexts.cast(to.name(), to.type());
    boolean plainCast = using.value().equals(cast);
    boolean free =
        TypeChangeCost.of(from.type(), to.type(), comparison::isEnum) == TypeChangeCost.FREE;
    if (TypeFamilies.dependOnTimeZone(from.type(), to.type())) {
      if (plainCast && !isOnlyCast(from, to)) {
        reportMissing(from, to);
        return CAST;
      }
      if (free && SqlTexts.isAtUtc(using.value(), to.name())) {
        return CAST;
      }
    }
    if (!plainCast || !free) {
      guardRewrite(from, to);
    }
    return new Result(using.value(), new TreeMap<>());
  }

  /** Whether the values can only be converted by a cast, in which no time zone can be written. */
  private static boolean isOnlyCast(Column from, Column to) {
    String cast = Identifiers.quote(to.name()) + "::" + to.type().sql();
    return ExampleConversion.of(from, to).equals(cast);
  }

  /**
   * Handles a column that is generated afterwards: its values are computed anew, so that nothing is
   * lost unless they were not computed before.
   */
  private void generated(Column from, Column to) {
    boolean sameText = to.generatedAs() != null && to.generatedAs().equals(from.generatedAs());
    if (!sameText || !from.type().equals(to.type())) {
      guardRewrite(from, to);
    } else {
      guardGenerated(to);
    }
  }

  private void guardRewrite(Column from, Column to) {
    boolean doubtful = diffCollector.isDoubtful(pair.address(to.name()));
    if (!doubtful) {
      guardRewrite(RewriteOnLiveTable.Cause.COLUMN, to, described(from), described(to));
    }
  }

  /**
   * Whether values that are no text become labels, such as the numbers of an enum's constants their
   * names: each has a text form, which no label has.
   */
  private boolean becomeLabels(Column from, Column to) {
    return pair.labelsAfter(to.name()) != null
        && pair.labelsBefore(to.name()) == null
        && !from.type().element().isText()
        && comparison.typeBefore(from.type().name()) == null;
  }

  /** The names of the constants whose numbers a column holds, as far as they stay. */
  private String labelsOf(@Nullable HeldLabels held, Column to) {
    LabelCheck after = pair.labelsAfter(to.name());
    if (held == null || !held.numbered() || after == null || to.type().array()) {
      return ExampleConversion.OPEN;
    }
    StringBuilder out = new StringBuilder("CASE ").append(Identifiers.quote(to.name()));
    for (String label : held.labels()) {
      if (after.labels().contains(label)) {
        out.append(" WHEN ").append(held.value(label)).append(" THEN ");
        out.append(StringLiteral.of(label));
      }
    }
    return out.append(" END").toString();
  }

  /** The numbers of the constants whose names a column holds, as far as they stay. */
  private static String numbersOf(LabelCheck before, Column to) {
    HeldLabels held = Objects.requireNonNull(to.held());
    StringBuilder out = new StringBuilder("CASE ").append(Identifiers.quote(to.name()));
    for (String label : held.labels()) {
      if (before.labels().contains(label)) {
        out.append(" WHEN ").append(StringLiteral.of(label)).append(" THEN ");
        out.append(held.value(label));
      }
    }
    return out.append(" END").toString();
  }

  private void reportMissing(Column from, Column to) {
    reportMissing(from, to, ExampleConversion.of(from, to));
  }

  private void reportMissing(Column from, Column to, String example) {
    if (diffCollector.isDoubtful(pair.address(to.name()))) {
      return;
    }
    boolean zone =
        TypeFamilies.dependOnTimeZone(from.type(), to.type())
            && !example.equals(ExampleConversion.OPEN);
    boolean free =
        TypeChangeCost.of(from.type(), to.type(), comparison::isEnum) == TypeChangeCost.FREE;
    diffCollector.report(
        pair.address(to.name()),
        new ConversionMissing(
            table.toString(),
            to.name(),
            from.type().sql(),
            to.type().sql(),
            AnnotationSource.using(example),
            comparison.options().rewritesAllowed()
                ? ConversionMissing.Rewrite.NONE
                : free ? ConversionMissing.Rewrite.UNLESS_UTC : ConversionMissing.Rewrite.ALWAYS,
            !zone
                ? ConversionMissing.TimeZone.NONE
                : isOnlyCast(from, to)
                    ? ConversionMissing.TimeZone.OF_THE_MIGRATION
                    : ConversionMissing.TimeZone.TO_BE_SAID));
  }

  private static String described(Column column) {
    return column.generatedAs() == null
        ? column.type().sql()
        : column.type().sql() + " generated as (" + column.generatedAs() + ")";
  }
}
