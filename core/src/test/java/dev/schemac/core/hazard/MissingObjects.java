package dev.schemac.core.hazard;

import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** For which of its names a statement would fail on the database as it is when the step runs. */
final class MissingObjects {

  private static final Set<String> OF_EXTENSIONS = Set.of("citext");

  private final CatalogState state;
  private final List<String> faults = new ArrayList<>();

  private MissingObjects(CatalogState state) {
    this.state = state;
  }

  /** What is wrong with a step; nothing, if it finds all that it names. */
  static List<String> of(Step step, CatalogState state) {
    MissingObjects missing = new MissingObjects(state);
    missing.look(step);
    return missing.faults;
  }

  private void look(Step step) {
    if (step instanceof Step.CreateTable create) {
      wanted(state.table(create.definition().name()) == null, "the name of a table is free");
      for (Column column : create.definition().columns()) {
        type(column);
      }
      for (ForeignKey key : create.definition().constraints(ForeignKey.class)) {
        target(key, create.definition());
      }
    } else if (step instanceof Step.DropTables drop) {
      drop(drop);
    } else if (step instanceof Step.CreateEnumType create) {
      wanted(state.type(create.type().name()) == null, "the name of a type is free");
    } else if (step instanceof Step.DropEnumType drop) {
      wanted(state.type(drop.type()) != null, "a type that goes is there");
    } else if (step instanceof Step.OnTable on) {
      Table table = state.table(on.table());
      wanted(table != null, "table " + on.table() + " is there");
      if (table != null) {
        look(on, table);
      }
    }
  }

  private void drop(Step.DropTables drop) {
    Set<QualifiedName> names = new HashSet<>();
    drop.names().forEach(name -> names.add(CatalogState.key(name)));
    for (QualifiedName name : names) {
      wanted(state.table(name) != null, "table " + name + " is there to go");
      wanted(names.containsAll(state.keysTo(name).keySet()), "no key leads to " + name);
    }
  }

  private void look(Step.OnTable step, Table table) {
    if (step instanceof Step.RenameColumn rename) {
      columns(table, Set.of(rename.from()), Set.of());
      wanted(table.column(rename.to()) == null, "column name " + rename.to() + " is free");
    } else if (step instanceof Step.RenameConstraint rename) {
      wanted(has(table, rename.from()), "constraint " + rename.from() + " is there");
      wanted(!has(table, rename.to()), "constraint name " + rename.to() + " is free");
    } else if (step instanceof Step.RenameIndex rename) {
      wanted(hasIndex(table, rename.from()), "index " + rename.from() + " is there");
    } else if (step instanceof Step.CreateIndex create) {
      columns(table, create.index().columns(), Set.of());
      // A new table is known with all that will be in it.
      wanted(
          !state.isLive(table.name()) || !hasIndex(table, create.index().name()),
          "the name of an index is free");
    } else if (step instanceof Step.DropIndex drop && !drop.concurrently()) {
      wanted(hasIndex(table, drop.index()), "index " + drop.index() + " is there to go");
    } else if (step instanceof Step.Fill fill) {
      for (Step.Assignment assignment : fill.assignments()) {
        columns(table, Set.of(assignment.column()), Set.of());
      }
    } else if (step instanceof Step.Relabel relabel) {
      columns(table, Set.of(relabel.column()), Set.of());
    } else if (step instanceof Step.InBatches batches) {
      columns(table, batches.key(), Set.of());
      look(batches.update(), table);
    } else if (step instanceof Step.AlterTable alter) {
      alter(alter, table);
    }
  }

  private void alter(Step.AlterTable alter, Table table) {
    Set<String> added = new HashSet<>();
    Set<String> gone = new HashSet<>();
    for (Alteration alteration : alter.alterations()) {
      if (alteration instanceof Alteration.AddColumn add) {
        added.add(add.column().name());
      } else if (alteration instanceof Alteration.DropColumn drop) {
        gone.add(drop.column());
      } else if (alteration instanceof Alteration.DropConstraint drop) {
        gone.add(drop.constraint());
      }
    }
    for (Alteration alteration : alter.alterations()) {
      if (alteration instanceof Alteration.AddColumn add) {
        String name = add.column().name();
        wanted(table.column(name) == null || gone.contains(name), "column " + name + " is new");
        type(add.column());
      } else if (alteration instanceof Alteration.OnColumn on) {
        columns(table, Set.of(on.column()), added);
      } else if (alteration instanceof Alteration.AddConstraint add) {
        add(add, table, added, gone);
      } else if (alteration instanceof Alteration.DropConstraint drop && !drop.ifExists()) {
        wanted(has(table, drop.constraint()), "constraint " + drop.constraint() + " is there");
      } else if (alteration instanceof Alteration.ValidateConstraint validate) {
        wanted(has(table, validate.constraint()), "a constraint to validate is there");
        wanted(!state.isValid(table.name(), validate.constraint()), "it is not valid yet");
      }
    }
  }

  private void add(Alteration.AddConstraint add, Table table, Set<String> added, Set<String> gone) {
    Constraint constraint = add.constraint();
    wanted(
        !state.isLive(table.name())
            || !has(table, constraint.name())
            || gone.contains(constraint.name()),
        "constraint name " + constraint.name() + " is free");
    columns(table, constraint.columns(), added);
    if (add.index() != null) {
      wanted(hasIndex(table, add.index()), "index " + add.index() + " is there to become one");
    }
    if (constraint instanceof ForeignKey key) {
      target(key, table);
    }
  }

  /** A key finds its table, with a key or unique index over the columns that it references. */
  private void target(ForeignKey key, Table own) {
    boolean itself = CatalogState.key(key.target()).equals(CatalogState.key(own.name()));
    Table target = itself ? own : state.table(key.target());
    if (target == null) {
      wanted(state.isLive(key.target()), "the target of " + key.name() + " is there");
      return;
    }
    columns(target, key.targetColumns(), Set.of());
    Set<String> referenced = Set.copyOf(key.targetColumns());
    boolean unique =
        target.primaryKey() != null && Set.copyOf(target.primaryKey().columns()).equals(referenced);
    for (Constraint constraint : target.constraints()) {
      unique |= constraint.hasIndex() && Set.copyOf(constraint.columns()).equals(referenced);
    }
    for (Index index : target.indexes()) {
      unique |= index.unique() && Set.copyOf(index.columns()).equals(referenced);
    }
    wanted(unique || itself, "what " + key.name() + " references is unique");
  }

  private void type(Column column) {
    QualifiedName type = column.type().name();
    boolean isOfServer = type.schema().equals("pg_catalog") || OF_EXTENSIONS.contains(type.name());
    wanted(
        isOfServer || state.type(type) != null,
        "type " + type + " of column " + column.name() + " is there");
  }

  private void columns(Table table, Collection<String> names, Set<String> added) {
    for (String name : names) {
      wanted(
          table.column(name) != null || added.contains(name),
          "column " + table.name() + "." + name + " is there");
    }
  }

  private static boolean has(Table table, String constraint) {
    return table.constraint(constraint) != null
        || (table.primaryKey() != null && table.primaryKey().name().equals(constraint));
  }

  private static boolean hasIndex(Table table, String name) {
    for (Index index : table.indexes()) {
      if (index.name().equals(name)) {
        return true;
      }
    }
    return has(table, name);
  }

  private void wanted(boolean holds, String what) {
    if (!holds) {
      faults.add("not so: " + what);
    }
  }
}
