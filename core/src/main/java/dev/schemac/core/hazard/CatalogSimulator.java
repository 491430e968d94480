package dev.schemac.core.hazard;

import dev.schemac.core.diff.TypeChange;
import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.TypeFamilies;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Carries out steps on what is known of the database. */
final class CatalogSimulator {

  private final CatalogState catalogState;

  CatalogSimulator(CatalogState catalogState) {
    this.catalogState = catalogState;
  }

  /** Carries out a statement; of an {@code ALTER TABLE} the actions come one by one, below. */
  void take(Step step) {
    if (step instanceof Step.CreateTable create) {
      catalogState.put(create.definition().name(), create.definition());
    } else if (step instanceof Step.DropTables drop) {
      drop.names().forEach(catalogState::remove);
    } else if (step instanceof Step.RenameTable rename) {
      kept().forget();
      catalogState.rename(rename.table(), rename.table().sibling(rename.to()));
    } else if (step instanceof Step.MoveTable move) {
      kept().forget();
      catalogState.rename(move.table(), new QualifiedName(move.schema(), move.table().name()));
    } else if (step instanceof Step.RenameColumn rename) {
      kept().forget();
      catalogState.renameColumn(rename.table(), rename.from(), rename.to());
    } else if (step instanceof Step.RenameConstraint rename) {
      edit(rename.table(), it -> TableEdits.renamedConstraint(it, rename.from(), rename.to()));
      catalogState.renamePart(rename.table(), rename.from(), rename.to());
    } else if (step instanceof Step.RenameIndex rename) {
      edit(rename.table(), it -> TableEdits.renamedIndex(it, rename.from(), rename.to()));
      catalogState.renamePart(rename.table(), rename.from(), rename.to());
    } else if (step instanceof Step.CreateIndex create) {
      edit(create.table(), it -> TableEdits.with(it, create.index()));
      catalogState.make(create.table(), create.index().name());
    } else if (step instanceof Step.DropIndex drop) {
      edit(drop.table(), it -> TableEdits.withoutIndex(it, drop.index()));
    } else if (step instanceof Step.InBatches batches
        && batches.update() instanceof Step.Relabel relabel) {
      relabelInBatches(relabel);
    } else if (step instanceof Step.InBatches batches) {
      take(batches.update());
    } else if (step instanceof Step.Fill fill) {
      fill.assignments().forEach(it -> catalogState.fill(fill.table(), it.column()));
      fill.assignments().forEach(it -> kept().changed(fill.table(), it.column()));
    } else if (step instanceof Step.Relabel relabel) {
      relabel(relabel);
    } else {
      type(step);
    }
  }

  private void type(Step step) {
    if (step instanceof Step.CreateEnumType create) {
      catalogState.putType(create.type().name(), create.type());
    } else if (step instanceof Step.DropEnumType drop) {
      catalogState.removeType(drop.type());
    } else if (step instanceof Step.RenameEnumType rename) {
      catalogState.renameType(rename.type(), rename.type().sibling(rename.to()));
    } else if (step instanceof Step.MoveEnumType move) {
      catalogState.renameType(move.type(), new QualifiedName(move.schema(), move.type().name()));
    } else if (step instanceof Step.RenameLabel rename) {
      labels(rename.type(), labels -> Collections.replaceAll(labels, rename.from(), rename.to()));
    } else if (step instanceof Step.AddLabel add) {
      labels(add.type(), labels -> labels.add(add.label()));
    }
  }

  private interface LabelEdit {
    boolean apply(List<String> labels);
  }

  private void labels(QualifiedName name, LabelEdit edit) {
    EnumType type = catalogState.type(name);
    if (type != null) {
      List<String> labels = new ArrayList<>(type.labels());
      edit.apply(labels);
      catalogState.putType(name, new EnumType(type.name(), labels, type.comment()));
    }
  }

  /** Running code may write the old labels until a check forbids it. */
  private void relabelInBatches(Step.Relabel relabel) {
    Set<String> held = catalogState.labels(relabel.table(), relabel.column());
    if (held != null) {
      Set<String> now = new TreeSet<>(held);
      held.forEach(label -> now.add(relabel.labels().getOrDefault(label, label)));
      catalogState.labels(relabel.table(), relabel.column(), now);
    }
  }

  private void relabel(Step.Relabel relabel) {
    kept().changed(relabel.table(), relabel.column());
    Set<String> held = catalogState.labels(relabel.table(), relabel.column());
    if (held != null) {
      Set<String> now = new TreeSet<>();
      held.forEach(label -> now.add(relabel.labels().getOrDefault(label, label)));
      catalogState.labels(relabel.table(), relabel.column(), now);
    }
  }

  /** Carries out one action. */
  void take(QualifiedName table, Alteration alteration) {
    if (alteration instanceof Alteration.AddColumn add) {
      edit(table, it -> TableEdits.with(it, add.column()));
      catalogState.add(table, add.column());
      if (add.reference() != null) {
        add(table, add.reference(), false);
      }
    } else if (alteration instanceof Alteration.DropColumn drop) {
      edit(table, it -> TableEdits.withoutColumn(it, drop.column()));
      catalogState.drop(table, drop.column());
      kept().changed(table, drop.column());
    } else if (alteration instanceof Alteration.AddConstraint add) {
      add(table, add);
    } else if (alteration instanceof Alteration.AddNotNull add) {
      add(table, notNull(add), true);
      catalogState.addNotNull(table, add.constraint());
    } else if (alteration instanceof Alteration.DropConstraint drop) {
      if (catalogState.constraint(table, drop.constraint()) instanceof Check check
          && catalogState.isValid(table, drop.constraint())) {
        kept().gone(table, check);
      }
      edit(table, it -> TableEdits.withoutConstraint(it, drop.constraint()));
    } else if (alteration instanceof Alteration.AlterConstraint alter) {
      edit(table, it -> TableEdits.deferred(it, alter.constraint(), alter.deferral()));
    } else if (alteration instanceof Alteration.ValidateConstraint validate) {
      validate(table, validate.constraint());
    } else if (alteration instanceof Alteration.OnColumn onColumn) {
      change(table, onColumn);
    }
  }

  private void change(QualifiedName table, Alteration.OnColumn change) {
    String column = change.column();
    if (changesValues(table, change)) {
      kept().changed(table, column);
    }
    Set<String> held = catalogState.held(table, column);
    edit(table, it -> TableEdits.changed(it, column, each -> changed(each, change)));
    // Labels stay known when they are stored as text from now on.
    if (change instanceof Alteration.AlterType alter
        && held != null
        && alter.type().element().isText()) {
      boolean known = !(alter.conversion() instanceof Alteration.ByExpression);
      catalogState.labels(table, column, known ? alter.respelled(held) : null);
    }
  }

  private void validate(QualifiedName table, String name) {
    catalogState.valid(table, name, true);
    if (catalogState.constraint(table, name) instanceof LabelCheck check) {
      labels(table, check);
    }
    boolean notNull = catalogState.isNotNull(table, name);
    if (notNull && catalogState.constraint(table, name) instanceof Check check) {
      edit(table, it -> TableEdits.withoutConstraint(it, name));
      String column = NotNullProof.column(check);
      if (column != null) {
        edit(table, it -> TableEdits.changed(it, column, each -> each.withNullable(false)));
      }
    }
  }

  /** Whether rows hold something else afterwards, or compare it in another way. */
  private boolean changesValues(QualifiedName table, Alteration.OnColumn change) {
    Column from = catalogState.column(table, change.column());
    if (change instanceof Alteration.AlterType alter) {
      boolean converted =
          alter.conversion() != null && !(alter.conversion() instanceof Alteration.ByCast);
      return converted
          || from == null
          || !Objects.equals(from.collation(), alter.collation())
          || !TypeFamilies.comparable(from.type(), alter.type())
          || TypeChange.of(from.type(), alter.type(), it -> catalogState.type(it) != null)
              == TypeChange.LOSSY;
    }
    return change instanceof Alteration.SetExpression;
  }

  private ProvenConditions kept() {
    return catalogState.provenConditions();
  }

  private static Column changed(Column column, Alteration.OnColumn change) {
    if (change instanceof Alteration.AlterType alter) {
      return ColumnEdits.withType(column, alter.type(), alter.collation());
    } else if (change instanceof Alteration.SetDefault set) {
      return ColumnEdits.withDefault(column, set.value());
    } else if (change instanceof Alteration.DropDefault) {
      return ColumnEdits.withDefault(column, null);
    } else if (change instanceof Alteration.SetNotNull) {
      return column.withNullable(false);
    } else if (change instanceof Alteration.DropNotNull) {
      return column.withNullable(true);
    } else if (change instanceof Alteration.AddIdentity add) {
      return ColumnEdits.withIdentity(column, add.identity());
    } else if (change instanceof Alteration.SetIdentity set) {
      return ColumnEdits.withIdentity(column, set.identity());
    } else if (change instanceof Alteration.DropIdentity) {
      return ColumnEdits.withIdentity(column, Column.Identity.NONE);
    } else if (change instanceof Alteration.SetExpression set) {
      return ColumnEdits.withExpression(column, set.value());
    } else if (change instanceof Alteration.DropExpression) {
      return ColumnEdits.withExpression(column, null);
    }
    throw new AssertionError(change);
  }

  /** PostgreSQL 18's constraint by the condition it stands for. */
  static Check notNull(Alteration.AddNotNull add) {
    return new Check(add.constraint(), NotNullProof.condition(add.column()));
  }

  private void add(QualifiedName table, Alteration.AddConstraint add) {
    String index = add.index();
    if (index != null) {
      edit(table, it -> TableEdits.withoutIndex(it, index));
    }
    add(table, add.constraint(), add.notValid());
    if (add.constraint() instanceof LabelCheck check && !add.notValid()) {
      labels(table, check);
    }
  }

  /** A check that takes more than rows hold does not give them more; one not valid takes none. */
  private void labels(QualifiedName table, LabelCheck check) {
    Set<String> held = catalogState.labels(table, check.column());
    if (held == null || !check.labels().containsAll(held)) {
      catalogState.labels(table, check.column(), check.labels());
    }
  }

  private void add(QualifiedName table, Constraint constraint, boolean notValid) {
    if (constraint instanceof Check check && kept().satisfies(table, check.condition())) {
      kept().restored(table, check.name());
    }
    edit(table, it -> TableEdits.with(it, constraint));
    catalogState.make(table, constraint.name());
    catalogState.valid(table, constraint.name(), !notValid);
  }

  private void edit(QualifiedName name, UnaryOperator<Table> change) {
    Table table = catalogState.table(name);
    if (table != null) {
      catalogState.put(name, change.apply(table));
    }
  }
}
