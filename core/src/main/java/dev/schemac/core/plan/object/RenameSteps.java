package dev.schemac.core.plan.object;

import dev.schemac.core.plan.graph.Task;
import dev.schemac.core.plan.statement.ObjectName;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.text.QualifiedName;
import java.util.List;

/** The statements that rename and move. */
final class RenameSteps {

  private RenameSteps() {}

  static Task rename(RenamePath.Kind kind, QualifiedName object, String from, String to) {
    return switch (kind) {
      case TABLE ->
          new Task.Run(
              names -> {
                QualifiedName now = names.of(object);
                names.set(object, now.sibling(to));
                return List.of(new Step.RenameTable(now, to));
              });
      case COLUMN ->
          new Task.Run(names -> List.of(new Step.RenameColumn(names.of(object), from, to)));
      case CONSTRAINT ->
          new Task.Run(names -> List.of(new Step.RenameConstraint(names.of(object), from, to)));
      case INDEX ->
          new Task.Run(names -> List.of(new Step.RenameIndex(names.of(object), from, to)));
      case SEQUENCE ->
          new Task.Run(names -> List.of(new Step.RenameSequence(names.of(object), from, to)));
      case TYPE ->
          new Task.Run(
              names -> {
                QualifiedName now = names.ofType(object);
                names.setType(object, now.sibling(to));
                return List.of(new Step.RenameEnumType(now, to));
              });
    };
  }

  static Task moveTable(QualifiedName table) {
    return new Task.Run(
        names -> {
          QualifiedName now = names.of(table);
          names.set(table, new QualifiedName(table.schema(), now.name()));
          return List.of(new Step.MoveTable(now, ObjectName.schema(table)));
        });
  }

  static Task moveType(QualifiedName type) {
    return new Task.Run(
        names -> {
          QualifiedName now = names.ofType(type);
          names.setType(type, new QualifiedName(type.schema(), now.name()));
          return List.of(new Step.MoveEnumType(now, ObjectName.schema(type)));
        });
  }
}
