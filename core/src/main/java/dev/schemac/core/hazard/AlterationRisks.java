package dev.schemac.core.hazard;

import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Volatility;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What the actions of one {@code ALTER TABLE} risk. They are asked about in order. */
final class AlterationRisks implements Alteration.Visitor<Void> {

  private final CatalogState catalogState;
  private final Risks risks;
  private final Step.AlterTable alter;
  private final QualifiedName name;
  private final boolean live;
  private final ConstraintRisks constraints;
  private final TypeRisks types;

  AlterationRisks(CatalogState catalogState, Risks risks, Step.AlterTable alter) {
    this.catalogState = catalogState;
    this.risks = risks;
    this.alter = alter;
    this.name = alter.table();
    this.live = catalogState.isLive(name);
    this.constraints = new ConstraintRisks(catalogState, risks, name);
    this.types = new TypeRisks(catalogState, risks, name);
  }

  @Override
  public Void visit(Alteration.AddColumn it) {
    addColumn(it);
    return null;
  }

  @Override
  public Void visit(Alteration.DropColumn it) {
    dropColumn(it.column());
    return null;
  }

  @Override
  public Void visit(Alteration.AlterType it) {
    types.alter(it);
    return null;
  }

  @Override
  public Void visit(Alteration.SetDefault it) {
    risks.add(Fact.SET_DEFAULT, name);
    // Until the switch a trigger has filled in what the default fills in from now on.
    Column before = catalogState.baseColumn(name, it.column());
    boolean restored = before != null && it.value().equals(before.defaultSql());
    if (!restored && !catalogState.wasKept(name, it.column())) {
      awaited(AwaitedUse.INSERTS_WITHOUT, it.column());
    }
    return null;
  }

  @Override
  public Void visit(Alteration.DropDefault it) {
    risks.add(Fact.DROP_DEFAULT, name);
    leftOut(it.column());
    return null;
  }

  @Override
  public Void visit(Alteration.SetNotNull it) {
    setNotNull(it.column());
    return null;
  }

  @Override
  public Void visit(Alteration.DropNotNull it) {
    risks.add(Fact.DROP_NOT_NULL, name);
    Column after = catalogState.later(name, it.column());
    Column now = catalogState.column(name, it.column());
    boolean comesBack = after != null && !after.nullable();
    if (now != null
        && !now.nullable()
        && !comesBack
        && !catalogState.isAdded(name, it.column())
        && !StepRisks.isTemporary(it.column())) {
      if (!now.pending()) {
        breaks(BrokenUse.READS_AS_NOT_NULL, ObjectPhrases.column(name, it.column()));
      }
      awaited(AwaitedUse.LEAVES_OUT, it.column());
    }
    return null;
  }

  @Override
  public Void visit(Alteration.AddIdentity it) {
    risks.add(Fact.ADD_IDENTITY, name);
    awaited(AwaitedUse.INSERTS_WITHOUT, it.column());
    alwaysIdentity(it.column(), it.identity());
    return null;
  }

  @Override
  public Void visit(Alteration.SetIdentity it) {
    risks.add(Fact.SET_IDENTITY, name);
    alwaysIdentity(it.column(), it.identity());
    noLongerAlways(it.column(), it.identity());
    return null;
  }

  @Override
  public Void visit(Alteration.DropIdentity it) {
    risks.add(Fact.DROP_IDENTITY, name);
    noLongerAlways(it.column(), Column.Identity.NONE);
    leftOut(it.column());
    return null;
  }

  @Override
  public Void visit(Alteration.SetExpression it) {
    risks.add(Fact.SET_EXPRESSION, name);
    risks.losesStatistics(name, it.column());
    awaited(AwaitedUse.RELIES_ON_COMPUTED, it.column());
    refused(it.column(), it.value());
    return null;
  }

  @Override
  public Void visit(Alteration.DropExpression it) {
    risks.add(Fact.DROP_EXPRESSION, name);
    if (!catalogState.isPending(name, Set.of(it.column()))) {
      breaks(BrokenUse.RELIES_ON_COMPUTED, ObjectPhrases.column(name, it.column()));
    }
    awaited(AwaitedUse.WRITES_OWN_VALUES, it.column());
    return null;
  }

  @Override
  public Void visit(Alteration.AddConstraint it) {
    constraints.add(it);
    return null;
  }

  @Override
  public Void visit(Alteration.DropConstraint it) {
    dropConstraint(it);
    return null;
  }

  @Override
  public Void visit(Alteration.AlterConstraint it) {
    constraints.alter(it);
    return null;
  }

  @Override
  public Void visit(Alteration.ValidateConstraint it) {
    constraints.validate(it);
    return null;
  }

  @Override
  public Void visit(Alteration.AddNotNull it) {
    risks.add(Fact.ADD_NOT_NULL_NOT_VALID, name);
    constraints.breaksNull(it.column());
    return null;
  }

  private void alwaysIdentity(String column, Column.Identity identity) {
    if (identity == Column.Identity.ALWAYS && !catalogState.isAdded(name, column)) {
      breaks(BrokenUse.INSERTS_OWN_VALUES, ObjectPhrases.column(name, column));
    }
  }

  private void noLongerAlways(String column, Column.Identity after) {
    Column now = catalogState.column(name, column);
    if (now != null
        && now.identity() == Column.Identity.ALWAYS
        && after != Column.Identity.ALWAYS) {
      awaited(AwaitedUse.WRITES_OWN_VALUES, column);
    }
  }

  /** What gave a value to code that leaves the column out is gone: that fails, or writes NULL. */
  private void leftOut(String column) {
    Column now = catalogState.column(name, column);
    Column after = catalogState.later(name, column);
    if (now == null || after == null || catalogState.isAdded(name, column)) {
      return;
    }
    if (!after.hasOwnValue()) {
      breaks(BrokenUse.INSERTS_WITHOUT, ObjectPhrases.column(name, column));
      if (after.nullable()) {
        awaited(AwaitedUse.INSERTS_WITHOUT, column);
      }
    }
  }

  private void addColumn(Alteration.AddColumn add) {
    Column column = add.column();
    String phrase = ObjectPhrases.column(name, column.name());
    boolean computed = column.generatedAs() != null || column.identity() != Column.Identity.NONE;
    if (computed || (column.defaultSql() != null && Volatility.isVolatile(column.defaultSql()))) {
      risks.add(Fact.ADD_COLUMN_COMPUTED, name);
    } else if (types.mayBeDomain(column.type())) {
      risks.rewriteOnlyIf(name, "if " + column.type() + " is a domain with a check");
      risks.add(Fact.ADD_COLUMN_OF_DOMAIN_WITH_CHECK, name);
    } else if (column.defaultSql() != null) {
      risks.add(Fact.ADD_COLUMN_WITH_DEFAULT, name);
    } else if (column.nullable() && add.reference() == null) {
      risks.add(Fact.ADD_COLUMN, name);
    } else if (!column.nullable()) {
      risks.add(Fact.ADD_COLUMN_NOT_NULL, name);
    }
    Column before = catalogState.baseColumn(name, column.name());
    if (before == null && !StepRisks.isTemporary(column.name())) {
      awaited(AwaitedUse.USES, column.name());
    } else if (before != null && !Objects.equals(before.generatedAs(), column.generatedAs())) {
      // Made anew, since its expression cannot be changed.
      awaited(AwaitedUse.RELIES_ON_COMPUTED, column.name());
      if (before.generatedAs() == null) {
        breaks(BrokenUse.INSERTS_OWN_VALUES, phrase);
      }
    }
    if (drops(column.name())) {
      risks.losesStatistics(name, column.name());
    }
    if (!computed && !column.nullable() && column.defaultSql() == null) {
      risks.fails(new ViolatingRows.Any(name));
      breaks(BrokenUse.INSERTS_WITHOUT, phrase);
    }
    Table table = catalogState.table(name);
    if (live && table != null && column.generatedAs() != null && !drops(column.name())) {
      new GeneratedRisks(risks, table, catalogState.oldestServer())
          .add(name, column, column.generatedAs());
    }
    if (add.reference() != null) {
      // Values that come with the column have to be looked for.
      boolean empty = !computed && column.defaultSql() == null;
      Fact fact = empty ? Fact.ADD_COLUMN_WITH_KEY : Fact.ADD_FOREIGN_KEY;
      risks.add(fact, name, Set.of(add.reference().target()));
    }
  }

  private boolean drops(String column) {
    for (Alteration alteration : alter.alterations()) {
      if (alteration instanceof Alteration.DropColumn drop && drop.column().equals(column)) {
        return true;
      }
    }
    return false;
  }

  /** New values, which constraints look at while the table is written anew. */
  private void refused(String column, SqlText expression) {
    Table table = catalogState.table(name);
    Column current = catalogState.column(name, column);
    if (table == null || current == null) {
      return;
    }
    List<String> why = new ArrayList<>();
    boolean fromNull =
        expression.identifiers().stream()
            .map(table::column)
            .anyMatch(source -> source != null && source.nullable());
    if (!current.nullable() && fromNull) {
      why.add("is NULL");
    }
    for (Constraint constraint : table.constraints()) {
      if (constraint.mentions().contains(column)) {
        why.add("violates " + constraint.name());
      }
    }
    if (!why.isEmpty()) {
      String row = "on a row whose new " + ObjectPhrases.column(name, column);
      risks.fails(name, row + " " + String.join(" or ", why));
    }
  }

  private void dropColumn(String column) {
    Table table = catalogState.table(name);
    Set<QualifiedName> referenced = new TreeSet<>();
    if (table != null) {
      for (ForeignKey key : table.constraints(ForeignKey.class)) {
        if (key.columns().contains(column)) {
          referenced.add(key.target());
        }
      }
    }
    risks.add(Fact.DROP_COLUMN, name, referenced);
    Column now = catalogState.column(name, column);
    if (!live || now == null || catalogState.isAdded(name, column)) {
      return;
    }
    if (now.generatedAs() == null) {
      risks.loses(LostData.VALUES, ObjectPhrases.column(name, column));
    }
    boolean unused = StepRisks.isTemporary(column) || now.pending();
    if (!unused && catalogState.later(name, column) == null) {
      QualifiedName before = catalogState.nameBefore(name);
      breaks(BrokenUse.USES, ObjectPhrases.column(before, column));
      if (table != null) {
        new FormerRules(catalogState, risks, table).dropColumn(now);
      }
    }
  }

  private void setNotNull(String column) {
    boolean proved = constraints.isProved(column, alter);
    risks.add(proved ? Fact.SET_NOT_NULL_PROVED : Fact.SET_NOT_NULL, name);
    if (!proved) {
      risks.fails(new ViolatingRows.WithNull(name, List.of(column)));
      awaited(AwaitedUse.READS_AS_NOT_NULL, column);
    }
    if (NotNullProof.of(catalogState, name, column) == null) {
      constraints.breaksNull(column);
    }
  }

  private void dropConstraint(Alteration.DropConstraint drop) {
    Constraint constraint = catalogState.constraint(name, drop.constraint());
    Fact fact = drop.otherTables().isEmpty() ? Fact.DROP_CONSTRAINT : Fact.DROP_FOREIGN_KEY;
    risks.add(fact, name, drop.otherTables());
    Table table = catalogState.table(name);
    if (live && constraint != null) {
      risks.losesOfPending(name, constraint.name(), constraint.mentions());
    }
    if (live && table != null && constraint instanceof Constraint.Key key) {
      new OnConflictTargets(catalogState, risks)
          .lose(table, Uniqueness.of(key), alter.alterations());
    }
    if (live
        && table != null
        && constraint != null
        && !catalogState.isMade(name, constraint.name())) {
      new FormerRules(catalogState, risks, table).dropConstraint(constraint, alter.alterations());
    }
  }

  private void awaited(AwaitedUse use, String column) {
    if (live) {
      risks.awaited(use, ObjectPhrases.column(name, column));
    }
  }

  private void breaks(BrokenUse use, String what) {
    if (live) {
      risks.breaks(use, what);
    }
  }
}
