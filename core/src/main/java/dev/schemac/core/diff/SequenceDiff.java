package dev.schemac.core.diff;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.DropNotConfirmed;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.DerivedNames;
import dev.schemac.core.schema.Mentions;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SequenceCalls;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares the sequences that classes name. */
final class SequenceDiff implements ObjectDiff {

  private final Comparison comparison;
  private final HandOvers handOvers;
  private final TakeOvers takeOvers;
  private final DiffCollector diffCollector;
  private final NameMap<QualifiedName> names;

  SequenceDiff(Comparison comparison, HandOvers handOvers, TakeOvers takeOvers) {
    this.comparison = comparison;
    this.handOvers = handOvers;
    this.takeOvers = takeOvers;
    this.diffCollector = comparison.diffCollector();
    this.names = comparison.renamedNames().sequences();
  }

  @Override
  public void compare() {
    refuseDropsOfWhatIsThere();
    for (Map.Entry<QualifiedName, QualifiedName> renamed : names.renamed().entrySet()) {
      diffCollector.add(new Change.RenameSequence(renamed.getKey(), renamed.getValue()));
    }
    for (Sequence to : comparison.target().sequences().values()) {
      QualifiedName before = names.before(to.name());
      if (before == null) {
        create(to);
        continue;
      }
      Sequence from = comparison.renamedBase().sequence(ofBase(before));
      if (!from.equals(to)) {
        diffCollector.add(new Change.AlterSequence(from, to));
      }
    }
  }

  /** One that a table needs which another build had is in the database already. */
  private void create(Sequence sequence) {
    for (Table table : comparison.target().tables().values()) {
      if (takeOvers.take(table.name()) && isOf(sequence, table)) {
        return;
      }
    }
    diffCollector.add(new Change.CreateSequence(sequence));
  }

  @Override
  public void drop() {
    List<Sequence> lost = new ArrayList<>();
    for (QualifiedName name : names.doomed()) {
      Sequence sequence = ofBase(name);
      if (isHandedOver(sequence)) {
        continue;
      }
      if (!goesWithTable(sequence) && !isConfirmed(name)) {
        lost.add(sequence);
      }
      QualifiedName from = names.former().get(name);
      if (from != null && isCalled(name)) {
        refuseTakingName(name, from);
      }
      diffCollector.add(new Change.DropSequence(sequence));
    }
    report(lost);
  }

  private Sequence ofBase(QualifiedName name) {
    return Objects.requireNonNull(comparison.base().sequences().get(name));
  }

  private boolean isHandedOver(Sequence sequence) {
    for (QualifiedName name : comparison.renamedNames().tables().doomed()) {
      if (handOvers.take(name) && isOf(sequence, comparison.tableOfBase(name))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sequence belongs to a table: by its owner, by its name, or since it is called. */
  private static boolean isOf(Sequence sequence, Table table) {
    Sequence.Owner owner = sequence.owner();
    QualifiedName derived = table.name().sibling(DerivedNames.sequence(table.name()));
    return sequence.name().equals(derived)
        || (owner != null && owner.table().equals(table.name()))
        || calls(Mentions.texts(table), sequence.name());
  }

  private static boolean calls(List<SqlText> texts, QualifiedName sequence) {
    for (SqlText text : texts) {
      if (SequenceCalls.in(text).contains(sequence)) {
        return true;
      }
    }
    return false;
  }

  /** Whether its owner goes, or the table that it is named after: that is asked about there. */
  private boolean goesWithTable(Sequence sequence) {
    NameMap<QualifiedName> tables = comparison.renamedNames().tables();
    Sequence.Owner owner = sequence.owner();
    if (owner != null) {
      NameMap<String> columns = comparison.renamedNames().columns(owner.table());
      if (tables.isDoomed(owner.table()) || columns.isDoomed(owner.column())) {
        return true;
      }
    }
    for (QualifiedName table : tables.doomed()) {
      if (sequence.name().equals(table.sibling(DerivedNames.sequence(table)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isConfirmed(QualifiedName sequence) {
    Intent drop = new Intent.DroppedSequence(sequence);
    if (comparison.intents().sayAnew(drop)) {
      diffCollector.carryOut(drop);
      return true;
    }
    return comparison.options().dropsAllowed()
        || diffCollector.isDoubtful(new Address.OfSequence(sequence));
  }

  private void report(List<Sequence> lost) {
    for (Sequence sequence : lost) {
      QualifiedName name = sequence.name();
      Intent drop = new Intent.DroppedSequence(name);
      // All that acted in an earlier migration was about an earlier thing of that name.
      boolean spent = comparison.intents().say(drop);
      if (spent) {
        diffCollector.refuse(drop);
      }
      diffCollector.report(
          new Address.OfSequence(name),
          new DropNotConfirmed(
              DropNotConfirmed.Loss.SEQUENCE,
              name.toString(),
              "",
              AnnotationSource.droppedSequence(name),
              AnnotationSource.renamedSequence(name),
              Candidates.sequences(lost, sequence, names.added()),
              spent,
              null));
    }
  }

  private void refuseDropsOfWhatIsThere() {
    for (Intent.DroppedSequence drop : comparison.intents().all(Intent.DroppedSequence.class)) {
      QualifiedName name = drop.sequence();
      Sequence there = comparison.target().sequences().get(name);
      if (there != null
          && !there.isNeededByPending(comparison.target().tables().values())
          && !names.isDoomed(name)
          && !comparison.intents().isSpent(drop)) {
        new ContradictoryIntents(diffCollector)
            .drop(
                drop,
                new Address.OfSequence(name),
                "sequence",
                name.toString(),
                "a @Sequence still names it");
      }
    }
  }

  /** Whether a column that stays calls it, by the names of the base. */
  private boolean isCalled(QualifiedName sequence) {
    for (Table table : comparison.base().tables().values()) {
      if (comparison.renamedNames().tables().isDoomed(table.name())) {
        continue;
      }
      NameMap<String> columns = comparison.renamedNames().columns(table.name());
      for (Column column : table.columns()) {
        if (!columns.isDoomed(column.name()) && calls(Mentions.texts(column), sequence)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Refuses a sequence that is renamed to the name of a dropped one which columns still call. The
   * text of such a default would be the same before and after, so that its change could not be
   * seen. It takes two migrations.
   */
  private void refuseTakingName(QualifiedName name, QualifiedName from) {
    Intent.RenamedSequence intent = new Intent.RenamedSequence(from, name);
    if (comparison.intents().say(intent)) {
      new ContradictoryIntents(diffCollector).takenName(intent);
    }
  }
}
