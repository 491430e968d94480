package dev.schemac.core.hazard;

import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Exclude;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rows of one table that violate a constraint when it is added or validated, unless the
 * migration itself makes sure that there are none.
 */
final class ConstraintViolations implements Constraint.Visitor<RuntimeException> {

  private final CatalogState catalogState;
  private final Risks risks;
  private final QualifiedName name;
  private final List<Uniqueness> uniqueBefore;
  private final boolean atValidation;

  /**
   * The rows of one table.
   *
   * @param uniqueBefore what was unique before the statement, which may replace one key by another
   * @param atValidation whether only a later statement looks at the rows
   */
  ConstraintViolations(
      CatalogState catalogState,
      Risks risks,
      QualifiedName name,
      List<Uniqueness> uniqueBefore,
      boolean atValidation) {
    this.catalogState = catalogState;
    this.risks = risks;
    this.name = name;
    this.uniqueBefore = uniqueBefore;
    this.atValidation = atValidation;
  }

  /** Adds the query for rows that violate a constraint, if there can be any. */
  void report(Constraint constraint) {
    if (!catalogState.provenConditions().isRestored(name, constraint.name())) {
      constraint.accept(this);
    }
  }

  private void fails(ViolatingRows rows) {
    risks.fails(rows, atValidation);
  }

  @Override
  public void visit(PrimaryKey key) {
    key(key);
  }

  @Override
  public void visit(Unique unique) {
    key(unique);
  }

  private void key(Constraint.Key key) {
    if (!isUniqueAnyway(key)) {
      List<Index.Key> parts = new ArrayList<>();
      key.columns().forEach(column -> parts.add(new Index.ColumnKey(column)));
      fails(new ViolatingRows.Duplicates(name, parts, key.nullsNotDistinct(), null));
    }
  }

  private boolean isUniqueAnyway(Constraint.Key key) {
    Uniqueness wanted = Uniqueness.of(key);
    Table table = catalogState.table(name);
    boolean empty =
        !wanted.nullsNotDistinct()
            && wanted.columns().stream().anyMatch(it -> catalogState.isEmpty(name, it));
    boolean numbered = wanted.columns().stream().anyMatch(it -> catalogState.isNumbered(name, it));
    return empty
        || numbered
        || (table != null
            && uniqueBefore.stream().anyMatch(uniqueness -> uniqueness.implies(wanted, table)));
  }

  @Override
  public void visit(ForeignKey key) {
    if (key.columns().stream().noneMatch(column -> catalogState.isEmpty(name, column))) {
      fails(new ViolatingRows.Orphans(name, key));
    }
  }

  @Override
  public void visit(Check check) {
    if (canFail(check)) {
      String column = NotNullProof.column(check);
      fails(
          column == null
              ? new ViolatingRows.Violating(name, check.condition())
              : new ViolatingRows.WithNull(name, List.of(column)));
    }
  }

  /** Whether a row can violate a check. */
  boolean canFail(Check check) {
    if (catalogState.provenConditions().satisfies(name, check.condition())) {
      return false;
    }
    Set<String> columns = new TreeSet<>(check.mentions());
    columns.removeIf(column -> catalogState.column(name, column) == null);
    // A comparison with NULL is neither true nor false, and a check takes it.
    boolean asksForNull = check.condition().text().contains(" NULL");
    return asksForNull
        || columns.isEmpty()
        || columns.stream().anyMatch(column -> !catalogState.isEmpty(name, column));
  }

  @Override
  public void visit(LabelCheck check) {
    Set<String> held = catalogState.labels(name, check.column());
    boolean takesAll = held != null && check.labels().containsAll(held);
    if (!takesAll && !catalogState.isEmpty(name, check.column())) {
      Column column = catalogState.column(name, check.column());
      fails(new ViolatingRows.Unlabeled(name, check, column == null ? null : column.type()));
    }
  }

  /** A row with NULL in an element conflicts with no other. */
  @Override
  public void visit(Exclude exclude) {
    Table table = catalogState.table(name);
    if (table != null
        && exclude.columns().stream().noneMatch(it -> catalogState.isEmpty(name, it))) {
      Set<String> columns = new TreeSet<>();
      table.columns().forEach(column -> columns.add(column.name()));
      fails(new ViolatingRows.Conflicting(name, exclude, columns));
    }
  }
}
