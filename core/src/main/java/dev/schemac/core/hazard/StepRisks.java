package dev.schemac.core.hazard;

import dev.schemac.core.plan.statement.ObjectName;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What statements other than {@code ALTER TABLE} with actions risk. */
final class StepRisks {

  private final CatalogState catalogState;
  private final Schema target;
  private final Risks risks;

  StepRisks(CatalogState catalogState, Schema target, Risks risks) {
    this.catalogState = catalogState;
    this.target = target;
    this.risks = risks;
  }

  void add(Step step) {
    if (step instanceof Step.OnTable onTable) {
      onTable(onTable);
    } else if (step instanceof Step.CreateTable create) {
      Table table = create.definition();
      risks.add(Fact.CREATE_TABLE, table.name(), referenced(table));
    } else if (step instanceof Step.DropTables drop) {
      drop(drop);
    } else if (step instanceof Step.CheckConstraintsNow) {
      risks.add(Fact.CHECK_CONSTRAINTS_NOW);
    } else if (step instanceof Step.SetLockTimeout
        || step instanceof Step.ResetLockTimeout
        || step instanceof Step.RequireTransaction) {
      risks.add(Fact.SESSION);
    } else {
      surroundings(step);
    }
  }

  private void surroundings(Step step) {
    if (step instanceof Step.CreateSchema) {
      risks.add(Fact.CREATE_SCHEMA);
    } else if (step instanceof Step.DropSchema) {
      risks.add(Fact.DROP_SCHEMA);
    } else if (step instanceof Step.CreateExtension) {
      risks.add(Fact.CREATE_EXTENSION);
    } else if (step instanceof Step.DropExtension drop) {
      risks.add(Fact.DROP_EXTENSION);
      risks.breaks("that uses the extension " + drop.name());
    } else if (step instanceof Step.DropSequence drop) {
      risks.add(Fact.DROP_SEQUENCE);
      risks.breaks("that takes values from " + drop.sequence());
    } else {
      type(step);
    }
  }

  private void type(Step step) {
    if (step instanceof Step.CreateEnumType) {
      risks.add(Fact.CREATE_ENUM_TYPE);
    } else if (step instanceof Step.DropEnumType drop) {
      risks.add(Fact.DROP_ENUM_TYPE);
      breaksUseOf(drop.type());
    } else if (step instanceof Step.RenameEnumType rename) {
      risks.add(Fact.RENAME_ENUM_TYPE);
      // A type that is made anew leaves its name to its successor.
      boolean remade =
          rename.to().equals(ObjectName.former(rename.type().name()))
              && target.enumTypes().containsKey(rename.type());
      if (!remade) {
        breaksUseOf(rename.type());
      }
    } else if (step instanceof Step.MoveEnumType move) {
      risks.add(Fact.MOVE_ENUM_TYPE);
      breaksUseOf(move.type());
    } else if (step instanceof Step.RenameLabel rename) {
      risks.add(Fact.RENAME_LABEL);
      if (catalogState.isLiveType(rename.type()) && !isTemporary(rename.from())) {
        risks.breaks("that says " + ObjectPhrases.label(rename.from()) + " for " + rename.type());
      }
    } else if (step instanceof Step.AddLabel) {
      risks.add(Fact.ADD_LABEL);
    } else if (step instanceof Step.CommentEnumType) {
      risks.add(Fact.COMMENT_ENUM_TYPE);
    } else {
      throw new AssertionError(step);
    }
  }

  private void breaksUseOf(QualifiedName type) {
    EnumType known = catalogState.type(type);
    if (known != null && catalogState.isLiveType(type) && !isTemporary(type.name())) {
      risks.breaks("that names the type " + type);
    }
  }

  private void drop(Step.DropTables drop) {
    for (QualifiedName name : drop.names()) {
      Table table = catalogState.table(name);
      risks.add(Fact.DROP_TABLE, name, table == null ? Set.of() : referenced(table));
      if (catalogState.isLive(name)) {
        risks.loses("all rows of " + name);
        if (!isTemporary(name.name())) {
          risks.breaks("that uses " + name);
        }
      }
    }
  }

  private static Set<QualifiedName> referenced(Table table) {
    Set<QualifiedName> targets = new TreeSet<>();
    for (ForeignKey key : table.constraints(ForeignKey.class)) {
      targets.add(key.target());
    }
    return targets;
  }

  private void onTable(Step.OnTable step) {
    QualifiedName table = step.table();
    boolean live = catalogState.isLive(table);
    if (step instanceof Step.RenameTable) {
      risks.add(Fact.RENAME_TABLE, table);
      breaks(live && !isTemporary(table.name()), "that uses " + table);
    } else if (step instanceof Step.MoveTable) {
      risks.add(Fact.MOVE_TABLE, table);
      breaks(live, "that does not find it through the search_path, or names its old schema");
    } else if (step instanceof Step.RenameColumn rename) {
      risks.add(Fact.RENAME_COLUMN, table);
      boolean old = !catalogState.isAdded(table, rename.from());
      breaks(
          live && old && !isTemporary(rename.from()),
          "that uses " + ObjectPhrases.column(table, rename.from()));
    } else if (step instanceof Step.RenameConstraint) {
      risks.add(Fact.RENAME_CONSTRAINT, table);
    } else if (step instanceof Step.RenameIndex) {
      risks.add(Fact.RENAME_INDEX);
    } else if (step instanceof Step.RenameSequence) {
      risks.add(Fact.RENAME_SEQUENCE);
    } else if (step instanceof Step.CreateIndex create) {
      create(create);
    } else if (step instanceof Step.DropIndex drop) {
      drop(drop);
    } else if (step instanceof Step.CommentTable) {
      risks.add(Fact.COMMENT_TABLE, table);
    } else if (step instanceof Step.CommentColumn) {
      risks.add(Fact.COMMENT_COLUMN, table);
    } else {
      rows(step);
    }
  }

  private void rows(Step.OnTable step) {
    if (step instanceof Step.InBatches batches) {
      risks.add(Fact.UPDATE_IN_BATCHES, step.table());
      losses(batches.update());
    } else if (step instanceof Step.Update update) {
      risks.add(Fact.UPDATE, step.table());
      losses(update);
    } else if (step instanceof Step.AdvanceSequence pass) {
      Table table = catalogState.table(pass.table());
      boolean sorted = table != null && Sorted.by(table, pass.column());
      risks.add(sorted ? Fact.PASS_VALUES_BY_INDEX : Fact.PASS_VALUES, pass.table());
    } else if (step instanceof Step.Analyze) {
      risks.add(Fact.ANALYZE, step.table());
    } else {
      throw new AssertionError(step);
    }
  }

  private void losses(Step.Update update) {
    if (update instanceof Step.Relabel relabel && catalogState.isLive(relabel.table())) {
      Set<String> held = catalogState.labels(relabel.table(), relabel.column());
      String column = ObjectPhrases.column(relabel.table(), relabel.column());
      new MergedLabels(catalogState, risks, relabel.table(), relabel.column(), relabel.labels())
          .add(held);
      risks.breaks(
          "that looks for " + ObjectPhrases.labels(relabel.labels().keySet()) + " in " + column);
    }
  }

  private void create(Step.CreateIndex create) {
    QualifiedName table = create.table();
    Index index = create.index();
    risks.add(create.concurrently() ? Fact.CREATE_INDEX_CONCURRENTLY : Fact.CREATE_INDEX, table);
    risks.build(table, index.name());
    Table knownTable = catalogState.table(table);
    if (!index.unique() || knownTable == null) {
      return;
    }
    Uniqueness wanted = Uniqueness.of(index);
    if (wanted == null || !isUniqueAnyway(knownTable, wanted)) {
      List<Index.Key> parts = index.elements().stream().map(Index.Element::key).toList();
      risks.fails(
          new ViolatingRows.Duplicates(table, parts, index.nullsNotDistinct(), index.where()));
    }
  }

  private boolean isUniqueAnyway(Table table, Uniqueness wanted) {
    boolean empty =
        !wanted.nullsNotDistinct()
            && wanted.columns().stream().anyMatch(it -> catalogState.isEmpty(table.name(), it));
    boolean numbered =
        wanted.columns().stream().anyMatch(it -> catalogState.isNumbered(table.name(), it));
    return empty
        || numbered
        || Uniqueness.in(table).stream().anyMatch(uniqueness -> uniqueness.implies(wanted, table));
  }

  private void drop(Step.DropIndex drop) {
    risks.add(drop.concurrently() ? Fact.DROP_INDEX_CONCURRENTLY : Fact.DROP_INDEX, drop.table());
    Table table = catalogState.table(drop.table());
    if (table == null || !catalogState.isLive(drop.table())) {
      return;
    }
    for (Index index : table.indexes()) {
      Uniqueness gone = Uniqueness.of(index);
      if (index.name().equals(drop.index()) && gone != null) {
        new Arbiters(catalogState, target, risks).lose(table, gone, List.of());
      }
    }
  }

  private void breaks(boolean really, String code) {
    if (really) {
      risks.breaks(code);
    }
  }

  /** Whether only the migration itself uses the name. */
  static boolean isTemporary(String name) {
    return name.startsWith(ObjectName.temporary(""));
  }
}
