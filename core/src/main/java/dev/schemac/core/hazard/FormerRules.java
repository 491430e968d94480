package dev.schemac.core.hazard;

import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Exclude;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.schema.Volatility;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Rules of the base that the new classes do not know: they hinder code of those classes until they
 * go, so that it waits for the statement that takes them away.
 */
final class FormerRules implements Constraint.Visitor<RuntimeException> {

  private final CatalogState catalogState;
  private final Risks risks;
  private final Table table;
  private final @Nullable Table later;

  /** Labels that take the place of those of a check that goes in the same statement; null: none. */
  private @Nullable Collection<String> labels;

  /**
   * The rules of a table.
   *
   * @param table the table as it is before the statement
   */
  FormerRules(CatalogState catalogState, Risks risks, Table table) {
    this.catalogState = catalogState;
    this.risks = risks;
    this.table = table;
    this.later = catalogState.later(table.name());
  }

  /** A table of the base goes, with the rows by which it keeps others from being deleted. */
  void dropTable(Collection<QualifiedName> together) {
    for (ForeignKey key : table.constraints(ForeignKey.class)) {
      if (!together.contains(key.target()) && catalogState.later(key.target()) != null) {
        referenced(key);
      }
    }
  }

  /** A column of the base goes, with all constraints and indexes on it. */
  void dropColumn(Column column) {
    if (!column.nullable() && !column.hasOwnValue()) {
      risks.awaited(AwaitedUse.LEAVES_OUT, ObjectPhrases.column(table.name(), column.name()));
    }
    for (Constraint constraint : table.constraints()) {
      if (constraint.mentions().contains(column.name())
          && !catalogState.isMade(table.name(), constraint.name())) {
        leftOut(constraint, column);
      }
    }
  }

  /** A constraint on a column to which new code writes nothing. */
  private void leftOut(Constraint constraint, Column column) {
    constraint.accept(new LeftOut(column));
  }

  /** What a constraint does to rows of code that leaves one of its columns out. */
  private final class LeftOut implements Constraint.Visitor<RuntimeException> {

    private final Column column;

    LeftOut(Column column) {
      this.column = column;
    }

    @Override
    public void visit(PrimaryKey key) {
      // Its columns have no NULL: whether they have a value is told of the column itself.
    }

    @Override
    public void visit(Unique unique) {
      if (unique.nullsNotDistinct()) {
        refuses(unique);
      } else {
        conflict(unique);
      }
    }

    @Override
    public void visit(Exclude exclude) {
      conflict(exclude);
    }

    @Override
    public void visit(ForeignKey key) {
      referenced(key);
    }

    @Override
    public void visit(Check check) {
      if (canRefuseNull(check.condition()) || column.defaultSql() != null) {
        refuses(check);
      }
    }

    @Override
    public void visit(LabelCheck check) {
      // NULL is let pass, and a default is one of the labels.
    }

    /** A default that gives another value each time conflicts with nothing. */
    private void conflict(Constraint constraint) {
      if (column.defaultSql() != null && !Volatility.isVolatile(column.defaultSql())) {
        refuses(constraint);
      }
    }
  }

  /** Comparisons with NULL are NULL, which a check lets pass; a call or {@code IS} may not. */
  private static boolean canRefuseNull(SqlText condition) {
    String text = condition.text();
    return text.contains("(") || text.contains(" IS ") || text.contains("CASE");
  }

  /**
   * A constraint of the base goes, unless its column goes as well.
   *
   * @param statement the statement that takes it away
   */
  void dropConstraint(Constraint constraint, List<Alteration> statement) {
    if (catalogState.isPending(table.name(), constraint.mentions()) && !isWritten(constraint)) {
      // The classes before do not write what it is about either.
      return;
    }
    labels = null;
    for (Alteration alteration : statement) {
      if (alteration instanceof Alteration.AddConstraint add
          && add.constraint() instanceof LabelCheck check
          && constraint.mentions().contains(check.column())) {
        labels = check.labels();
      }
    }
    if (later != null && later.isPending()) {
      // New code writes no rows of the table, but those that are there go on to reference others.
      if (constraint instanceof ForeignKey key) {
        noLongerActs(key);
        referenced(key);
      }
      return;
    }
    Column gone = null;
    boolean pending = false;
    for (String name : constraint.mentions()) {
      Column column = table.column(name);
      Column after = later == null ? null : later.column(name);
      if (later != null && column != null && (after == null || after.pending())) {
        gone = column;
        pending |= after != null;
      }
    }
    if (gone != null) {
      leftOut(constraint, gone);
      if (pending && constraint instanceof ForeignKey key) {
        noLongerActs(key);
      }
    } else {
      constraint.accept(this);
    }
  }

  /** Whether the new classes have all columns of a constraint. */
  private boolean isWritten(Constraint constraint) {
    for (String name : constraint.mentions()) {
      Column column = later == null ? null : later.column(name);
      if (column == null || column.pending()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void visit(PrimaryKey key) {
    // What becomes of duplicates is a matter of all unique indexes together: OnConflictTargets.
  }

  @Override
  public void visit(Unique unique) {
    // As a primary key.
  }

  @Override
  public void visit(ForeignKey key) {
    for (ForeignKey other : stays(ForeignKey.class)) {
      if (other.columns().equals(key.columns())
          && other.targetColumns().equals(key.targetColumns())
          && CatalogState.key(other.target()).equals(CatalogState.key(key.target()))) {
        return;
      }
    }
    refuses(key);
    noLongerActs(key);
  }

  @Override
  public void visit(Check check) {
    String proved = NotNullProof.column(check);
    Column column = later == null || proved == null ? null : later.column(proved);
    boolean stays = column != null && !column.nullable();
    for (Check other : stays(Check.class)) {
      stays |= other.condition().equals(check.condition());
    }
    if (!stays) {
      refuses(check);
    }
  }

  @Override
  public void visit(LabelCheck check) {
    Collection<String> after = labels;
    for (LabelCheck other : stays(LabelCheck.class)) {
      if (other.column().equals(check.column())) {
        after = other.labels();
      }
    }
    if (after == null) {
      refuses(check);
      return;
    }
    Set<String> added = new TreeSet<>(after);
    check.labels().forEach(added::remove);
    if (!added.isEmpty()) {
      String column = ObjectPhrases.column(table.name(), check.column());
      String phrase = ObjectPhrases.labels(added);
      risks.awaited(AwaitedUse.WRITES_LABELS, phrase + " to " + column);
      risks.breaks(BrokenUse.READS_NEW_LABEL, phrase + " in " + column);
    }
  }

  @Override
  public void visit(Exclude exclude) {
    if (!stays(Exclude.class).contains(exclude)) {
      refuses(exclude);
    }
  }

  private <C extends Constraint> List<C> stays(Class<C> kind) {
    return later == null ? new ArrayList<>() : later.constraints(kind);
  }

  private void refuses(Constraint constraint) {
    risks.awaited(AwaitedUse.WRITES_REFUSED, constraint.name());
  }

  private void noLongerActs(ForeignKey key) {
    if (key.hasAction() && !catalogState.isPending(table.name(), key.mentions())) {
      risks.breaks(BrokenUse.RELIES_ON_ACTION, key.name());
    }
  }

  private void referenced(ForeignKey key) {
    Table target = catalogState.later(key.target());
    boolean used = target == null || !target.isPending();
    if (used && !key.onDelete().changesRows()) {
      risks.awaited(AwaitedUse.DELETES_REFERENCED, key.name());
    }
  }
}
