package dev.schemac.processor.plan;

import dev.schemac.processor.model.Column;
import dev.schemac.processor.model.Constraint;
import dev.schemac.processor.model.Index;
import dev.schemac.processor.model.QualifiedName;
import dev.schemac.processor.model.Schema;
import dev.schemac.processor.model.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the planners of the several kinds of objects share.
 *
 * @param situation what is there and what is wanted
 * @param enums how labels change
 * @param relabeled the text columns whose rows get other labels
 * @param dependents what must be made again besides
 * @param work what is to be done
 * @param names which names are laid down and taken up
 * @param parts the constraints and indexes that come and go
 */
record Context(
    Situation situation,
    EnumChanges enums,
    RelabeledColumns relabeled,
    Dependents dependents,
    Work work,
    NameBook names,
    Parts parts) {

  static Context of(Situation situation) {
    EnumChanges enums = new EnumChanges(situation);
    RelabeledColumns relabeled = new RelabeledColumns(situation);
    return new Context(
        situation,
        enums,
        relabeled,
        new Dependents(situation, enums, relabeled),
        new Work(),
        new NameBook(),
        new Parts());
  }

  /** The names that a table and what is in it wear among the relations of its schema. */
  static List<Name> relations(Table table) {
    List<Name> names = new ArrayList<>();
    names.add(Name.ofRelation(table.name()));
    if (table.primaryKey() != null) {
      names.add(index(table.name(), table.primaryKey().name()));
    }
    for (Constraint constraint : table.constraints()) {
      if (constraint instanceof Constraint.Key) {
        names.add(index(table.name(), constraint.name()));
      }
    }
    for (Index index : table.indexes()) {
      names.add(index(table.name(), index.name()));
    }
    for (Column column : table.columns()) {
      if (column.identity() != Column.Identity.NONE) {
        names.add(sequence(table.name(), column.name()));
      }
    }
    return names;
  }

  /** The names that relations and types wear before or after all changes. */
  static Set<Name> occupied(Situation situation) {
    Set<Name> names = new HashSet<>();
    for (Schema schema : List.of(situation.base(), situation.target())) {
      for (Table table : schema.tables().values()) {
        names.addAll(relations(table));
      }
      for (QualifiedName type : schema.enumTypes().keySet()) {
        names.add(Name.ofRelation(type));
      }
    }
    return names;
  }

  static Name index(QualifiedName table, String name) {
    return Name.ofRelation(table.sibling(name));
  }

  static Name sequence(QualifiedName table, String column) {
    return Name.ofRelation(GivenNames.of(table, column));
  }
}
