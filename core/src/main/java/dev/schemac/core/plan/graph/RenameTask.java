package dev.schemac.core.plan.graph;

import dev.schemac.core.plan.input.CurrentNames;
import dev.schemac.core.plan.statement.ObjectName;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.text.QualifiedName;
import java.util.List;

/**
 * Gives a table, a type, a sequence or a part of a table another name, or takes it to another
 * schema. The table, type or sequence goes by its name in the target, as in all tasks.
 */
public sealed interface RenameTask extends Task.Run {

  /** {@code ALTER TABLE … RENAME TO}. */
  record OfTable(QualifiedName table, String to) implements RenameTask {
    @Override
    public List<Step> steps(CurrentNames names) {
      return List.of(new Step.RenameTable(names.of(table), to));
    }

    @Override
    public void note(CurrentNames names) {
      names.set(table, names.of(table).sibling(to));
    }
  }

  /** {@code ALTER TABLE … SET SCHEMA}, to the one that the target has. */
  record MoveTable(QualifiedName table) implements RenameTask {
    @Override
    public List<Step> steps(CurrentNames names) {
      return List.of(new Step.MoveTable(names.of(table), ObjectName.schema(table)));
    }

    @Override
    public void note(CurrentNames names) {
      names.set(table, new QualifiedName(table.schema(), names.of(table).name()));
    }
  }

  /** {@code ALTER TYPE … RENAME TO}. */
  record OfType(QualifiedName type, String to) implements RenameTask {
    @Override
    public List<Step> steps(CurrentNames names) {
      return List.of(new Step.RenameEnumType(names.ofType(type), to));
    }

    @Override
    public void note(CurrentNames names) {
      names.setType(type, names.ofType(type).sibling(to));
    }
  }

  /** {@code ALTER TYPE … SET SCHEMA}, to the one that the target has. */
  record MoveType(QualifiedName type) implements RenameTask {
    @Override
    public List<Step> steps(CurrentNames names) {
      return List.of(new Step.MoveEnumType(names.ofType(type), ObjectName.schema(type)));
    }

    @Override
    public void note(CurrentNames names) {
      names.setType(type, new QualifiedName(type.schema(), names.ofType(type).name()));
    }
  }

  /** {@code ALTER SEQUENCE … RENAME TO} of one that the classes name. */
  record OfSequence(QualifiedName sequence, String to) implements RenameTask {
    @Override
    public List<Step> steps(CurrentNames names) {
      return List.of(new Step.RenameDeclaredSequence(names.ofSequence(sequence), to));
    }

    @Override
    public void note(CurrentNames names) {
      names.setSequence(sequence, names.ofSequence(sequence).sibling(to));
    }
  }

  /**
   * {@code ALTER SEQUENCE … SET SCHEMA}, to the one that the target has.
   *
   * @param withTable whether its owner's table takes it along, so that nothing is to be said
   */
  record MoveSequence(QualifiedName sequence, boolean withTable) implements RenameTask {
    @Override
    public List<Step> steps(CurrentNames names) {
      return withTable
          ? List.of()
          : List.of(new Step.MoveSequence(names.ofSequence(sequence), ObjectName.schema(sequence)));
    }

    @Override
    public void note(CurrentNames names) {
      names.setSequence(
          sequence, new QualifiedName(sequence.schema(), names.ofSequence(sequence).name()));
    }
  }

  /** A part of a table that can be renamed. */
  enum Part {
    COLUMN,
    CONSTRAINT,
    INDEX,
    SEQUENCE
  }

  /** {@code RENAME} of a part of a table. */
  record OfPart(Part part, QualifiedName table, String from, String to) implements RenameTask {
    @Override
    public List<Step> steps(CurrentNames names) {
      QualifiedName now = names.of(table);
      return List.of(
          switch (part) {
            case COLUMN -> new Step.RenameColumn(now, from, to);
            case CONSTRAINT -> new Step.RenameConstraint(now, from, to);
            case INDEX -> new Step.RenameIndex(now, from, to);
            case SEQUENCE -> new Step.RenameSequence(now, from, to);
          });
    }
  }
}
