package dev.schemac.core.hazard;

import dev.schemac.core.diff.TypeChangeCost;
import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.TypeFamilies;
import dev.schemac.core.text.QualifiedName;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Carries out the actions of one {@code ALTER TABLE} on what is known of the database. */
final class AlterationSimulator implements Alteration.Visitor<Void> {

  private final CatalogState catalogState;
  private final ProvenConditions provenConditions;
  private final QualifiedName table;

  AlterationSimulator(CatalogState catalogState, QualifiedName table) {
    this.catalogState = catalogState;
    this.provenConditions = catalogState.provenConditions();
    this.table = table;
  }

  @Override
  public Void visit(Alteration.AddColumn it) {
    edit(of -> TableEdits.with(of, it.column()));
    catalogState.add(table, it.column());
    if (it.reference() != null) {
      add(it.reference(), false);
    }
    return null;
  }

  @Override
  public Void visit(Alteration.DropColumn it) {
    edit(of -> TableEdits.withoutColumn(of, it.column()));
    catalogState.drop(table, it.column());
    provenConditions.changed(table, it.column());
    return null;
  }

  @Override
  public Void visit(Alteration.AlterType it) {
    if (changesValues(it)) {
      provenConditions.changed(table, it.column());
    }
    Set<String> held = catalogState.held(table, it.column());
    change(it, of -> of.withType(it.type(), it.collation()));
    // Labels stay known when they are stored as text from now on.
    if (held != null && it.type().element().isText()) {
      boolean known = it.using() == null;
      catalogState.labels(table, it.column(), known ? it.respelled(held) : null);
    }
    return null;
  }

  @Override
  public Void visit(Alteration.SetDefault it) {
    change(it, of -> of.withDefault(it.value()));
    return null;
  }

  @Override
  public Void visit(Alteration.DropDefault it) {
    change(it, of -> of.withDefault(null));
    return null;
  }

  @Override
  public Void visit(Alteration.SetNotNull it) {
    change(it, of -> of.withNullable(false));
    return null;
  }

  @Override
  public Void visit(Alteration.DropNotNull it) {
    change(it, of -> of.withNullable(true));
    return null;
  }

  @Override
  public Void visit(Alteration.AddIdentity it) {
    change(it, of -> of.withIdentity(it.identity()));
    return null;
  }

  @Override
  public Void visit(Alteration.SetIdentity it) {
    change(it, of -> of.withIdentity(it.identity()));
    return null;
  }

  @Override
  public Void visit(Alteration.DropIdentity it) {
    change(it, of -> of.withIdentity(Column.Identity.NONE));
    return null;
  }

  @Override
  public Void visit(Alteration.SetExpression it) {
    provenConditions.changed(table, it.column());
    change(it, of -> of.withExpression(it.value()));
    return null;
  }

  @Override
  public Void visit(Alteration.DropExpression it) {
    change(it, of -> of.withExpression(null));
    return null;
  }

  @Override
  public Void visit(Alteration.AddConstraint it) {
    String index = it.index();
    if (index != null) {
      edit(of -> TableEdits.withoutIndex(of, index));
    }
    add(it.constraint(), it.notValid());
    if (it.constraint() instanceof LabelCheck check && !it.notValid()) {
      labels(check);
    }
    return null;
  }

  @Override
  public Void visit(Alteration.DropConstraint it) {
    if (catalogState.constraint(table, it.constraint()) instanceof Check check
        && catalogState.isValid(table, it.constraint())) {
      provenConditions.gone(table, check);
    }
    edit(of -> TableEdits.withoutConstraint(of, it.constraint()));
    return null;
  }

  @Override
  public Void visit(Alteration.AlterConstraint it) {
    edit(of -> TableEdits.deferred(of, it.constraint(), it.deferral()));
    return null;
  }

  @Override
  public Void visit(Alteration.ValidateConstraint it) {
    String name = it.constraint();
    catalogState.valid(table, name, true);
    if (catalogState.constraint(table, name) instanceof LabelCheck check) {
      labels(check);
    }
    boolean notNull = catalogState.isNotNull(table, name);
    if (notNull && catalogState.constraint(table, name) instanceof Check check) {
      edit(of -> TableEdits.withoutConstraint(of, name));
      String column = NotNullProof.column(check);
      if (column != null) {
        edit(of -> TableEdits.changed(of, column, each -> each.withNullable(false)));
      }
    }
    return null;
  }

  @Override
  public Void visit(Alteration.AddNotNull it) {
    add(notNull(it), true);
    catalogState.addNotNull(table, it.constraint());
    return null;
  }

  private void change(Alteration.OnColumn action, UnaryOperator<Column> change) {
    edit(of -> TableEdits.changed(of, action.column(), change));
  }

  /** Whether rows hold something else afterwards, or compare it in another way. */
  private boolean changesValues(Alteration.AlterType alter) {
    Column from = catalogState.column(table, alter.column());
    return !alter.isCast()
        || from == null
        || !Objects.equals(from.collation(), alter.collation())
        || !TypeFamilies.comparable(from.type(), alter.type())
        || TypeChangeCost.of(from.type(), alter.type(), it -> catalogState.type(it) != null)
            == TypeChangeCost.LOSSY;
  }

  /** PostgreSQL 18's constraint by the condition it stands for. */
  static Check notNull(Alteration.AddNotNull add) {
    return new Check(add.constraint(), NotNullProof.condition(add.column()));
  }

  /**
   * Notes which labels rows can hold from now on. A new check can only take labels away: what it
   * allows beyond those that rows hold is in no row yet. A check that is not valid says nothing of
   * the rows.
   */
  private void labels(LabelCheck check) {
    Set<String> held = catalogState.labels(table, check.column());
    if (held == null || !check.labels().containsAll(held)) {
      catalogState.labels(table, check.column(), check.labels());
    }
  }

  private void add(Constraint constraint, boolean notValid) {
    if (constraint instanceof Check check && provenConditions.satisfies(table, check.condition())) {
      provenConditions.restored(table, check.name());
    }
    edit(of -> TableEdits.with(of, constraint));
    catalogState.make(table, constraint.name());
    catalogState.valid(table, constraint.name(), !notValid);
  }

  private void edit(UnaryOperator<Table> change) {
    Table known = catalogState.table(table);
    if (known != null) {
      catalogState.put(table, change.apply(known));
    }
  }
}
