package dev.schemac.core.plan.graph;

import dev.schemac.core.plan.input.CurrentNames;
import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Keeper;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a vertex of the graph does. A table that stays goes by its name in the target, whatever it
 * is called when the task runs: which name that is shows only when the order of all tasks is known.
 */
public sealed interface Task {

  /** The SQL texts that rows of a table that is there get values from. */
  default List<SqlText> texts() {
    return List.of();
  }

  /** Calls the visitor's method for this kind of task. */
  <R> R accept(Visitor<R> visitor);

  /**
   * Does what depends on how a task becomes part of a statement.
   *
   * @param <R> what comes of it
   */
  interface Visitor<R> {
    R visit(Barrier it);

    R visit(Alter it);

    R visit(Fill it);

    R visit(Run it);
  }

  /**
   * Nothing; others come before or after it.
   *
   * @param apart whether what comes after must be in another statement
   */
  record Barrier(boolean apart) implements Task {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** An action on a table, which may become part of a larger {@code ALTER TABLE}. */
  record Alter(QualifiedName table, Alteration alteration) implements Task {
    @Override
    public List<SqlText> texts() {
      return alteration.texts();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A value for the rows of a table, which may become part of a larger {@code UPDATE}. */
  record Fill(QualifiedName table, Step.Assignment assignment, @Nullable String whereNull)
      implements Task {
    @Override
    public List<SqlText> texts() {
      return List.of(assignment.value());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Statements that nothing else can become part of. */
  sealed interface Run extends Task
      permits Statements,
          DropIndex,
          AdvanceSequence,
          AlterSequence,
          SetSequenceOwner,
          KeepFilled,
          RenameTask {
    @Override
    default <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }

    /** The statements, with the names that tables and types have by now. */
    List<Step> steps(CurrentNames names);

    /** Notes the names that tables and types have behind the statements. */
    default void note(CurrentNames names) {}
  }

  /**
   * Statements that run as they are written.
   *
   * @param steps statements with the names that hold when they run
   */
  record Statements(List<Step> steps) implements Run {

    /** Copies the list. */
    public Statements {
      steps = List.copyOf(steps);
    }

    /** One statement. */
    public Statements(Step step) {
      this(List.of(step));
    }

    @Override
    public List<Step> steps(CurrentNames names) {
      return steps;
    }
  }

  /** Drops an index of a table that stays. */
  record DropIndex(QualifiedName table, String index, boolean concurrently) implements Run {
    @Override
    public List<Step> steps(CurrentNames names) {
      return List.of(new Step.DropIndex(names.of(table), index, concurrently));
    }
  }

  /**
   * Makes the keeper of a table, or takes it away.
   *
   * @param statements the statements, in order
   */
  record KeepFilled(QualifiedName table, Keeper keeper, List<Keeper.Statement> statements)
      implements Run {

    /** Copies the list. */
    public KeepFilled {
      statements = List.copyOf(statements);
    }

    @Override
    public List<Step> steps(CurrentNames names) {
      List<Step> steps = new ArrayList<>();
      for (Keeper.Statement statement : statements) {
        steps.add(new Step.KeeperStep(names.of(table), keeper, statement));
      }
      return steps;
    }
  }

  /** Changes the options of a sequence that stays. */
  record AlterSequence(Sequence from, Sequence to) implements Run {
    @Override
    public List<Step> steps(CurrentNames names) {
      return List.of(new Step.AlterSequence(names.ofSequence(to.name()), from, to));
    }
  }

  /**
   * Gives a sequence another owner, or none.
   *
   * @param sequence its name in the target
   * @param before the owner that it has, by its names in the target
   * @param owner the owner that it gets
   */
  record SetSequenceOwner(
      QualifiedName sequence, Sequence.@Nullable Owner before, Sequence.@Nullable Owner owner)
      implements Run {
    @Override
    public List<Step> steps(CurrentNames names) {
      return List.of(
          new Step.SetSequenceOwner(
              names.ofSequence(sequence), now(names, before), now(names, owner)));
    }

    private static Sequence.@Nullable Owner now(
        CurrentNames names, Sequence.@Nullable Owner owner) {
      return owner == null ? null : new Sequence.Owner(names.of(owner.table()), owner.column());
    }
  }

  /** Advances the sequence of an identity column past the values that are there. */
  record AdvanceSequence(QualifiedName table, String column) implements Run {
    @Override
    public List<Step> steps(CurrentNames names) {
      return List.of(new Step.AdvanceSequence(names.of(table), column));
    }
  }
}
