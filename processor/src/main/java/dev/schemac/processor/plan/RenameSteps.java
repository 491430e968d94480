package dev.schemac.processor.plan;

import dev.schemac.processor.model.QualifiedName;
import java.util.List;

/** The statements that rename and move. */
final class RenameSteps {

  private RenameSteps() {}

  static Op rename(Journey.Kind kind, QualifiedName object, String from, String to) {
    return switch (kind) {
      case TABLE ->
          new Op.Run(
              names -> {
                QualifiedName now = names.of(object);
                names.set(object, now.sibling(to));
                return List.of(new Step.RenameTable(now, to));
              });
      case COLUMN ->
          new Op.Run(names -> List.of(new Step.RenameColumn(names.of(object), from, to)));
      case CONSTRAINT ->
          new Op.Run(names -> List.of(new Step.RenameConstraint(names.of(object), from, to)));
      case INDEX -> new Op.Run(names -> List.of(new Step.RenameIndex(names.of(object), from, to)));
      case SEQUENCE ->
          new Op.Run(names -> List.of(new Step.RenameSequence(names.of(object), from, to)));
      case TYPE ->
          new Op.Run(
              names -> {
                QualifiedName now = names.ofType(object);
                names.setType(object, now.sibling(to));
                return List.of(new Step.RenameEnumType(now, to));
              });
    };
  }

  static Op moveTable(QualifiedName table) {
    return new Op.Run(
        names -> {
          QualifiedName now = names.of(table);
          names.set(table, new QualifiedName(table.schema(), now.name()));
          return List.of(new Step.MoveTable(now, Name.schema(table)));
        });
  }

  static Op moveType(QualifiedName type) {
    return new Op.Run(
        names -> {
          QualifiedName now = names.ofType(type);
          names.setType(type, new QualifiedName(type.schema(), now.name()));
          return List.of(new Step.MoveEnumType(now, Name.schema(type)));
        });
  }
}
