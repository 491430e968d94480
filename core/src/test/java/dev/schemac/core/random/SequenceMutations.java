package dev.schemac.core.random;

import dev.schemac.core.schema.Sequence;
import dev.schemac.core.text.QualifiedName;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Sequences that come, go, change their names and options, and are called by columns. */
final class SequenceMutations extends Mutations {

  private final boolean reuseNames;

  SequenceMutations(Draft draft, Random random, boolean reuseNames) {
    super(draft, random);
    this.reuseNames = reuseNames;
  }

  @Override
  @Nullable String mutate() {
    if (draft.tables.isEmpty()) {
      return null;
    } else if (draft.sequences.isEmpty()) {
      return "new sequence " + schema.newSequence(random);
    }
    DraftSequence sequence = pick(draft.sequences);
    return switch (random.nextInt(9)) {
      case 0 -> "new sequence " + schema.newSequence(random);
      case 1 -> drop(sequence);
      case 2 -> "rename " + sequence + " to " + (sequence.name = draft.newSequenceName(""));
      case 3 -> "move " + sequence + " to " + (sequence.name = schema.elsewhere(sequence.name));
      case 4 -> swap(sequence, pick(draft.sequences));
      case 5 -> own(sequence);
      case 6, 7 -> call(sequence);
      default -> alter(sequence);
    };
  }

  private String drop(DraftSequence sequence) {
    for (DraftTable table : draft.tables) {
      for (DraftColumn column : table.columns) {
        column.calls = column.calls == sequence ? null : column.calls;
      }
    }
    draft.sequences.remove(sequence);
    if (sequence.origin != null) {
      draft.goneSequences.add(sequence.origin);
    }
    return "drop sequence " + sequence;
  }

  private @Nullable String swap(DraftSequence one, DraftSequence other) {
    if (!reuseNames || one.origin == null || other.origin == null || one == other) {
      return null;
    }
    QualifiedName name = one.name;
    one.name = other.name;
    other.name = name;
    return "swap " + one + " and " + other;
  }

  private String own(DraftSequence sequence) {
    DraftColumn owner = oneIn(3) ? null : column();
    sequence.owner = owner;
    if (owner != null && oneIn(2)) {
      sequence.name = new QualifiedName(owner.table.name.schema(), sequence.name.name());
    }
    return sequence + " of " + owner;
  }

  private @Nullable String call(DraftSequence sequence) {
    DraftColumn column = column();
    if (column == null) {
      return null;
    }
    column.calls = oneIn(4) ? null : sequence;
    column.defaultSql = column.calls == null ? column.defaultSql : null;
    return column + " calls " + column.calls;
  }

  private String alter(DraftSequence sequence) {
    switch (random.nextInt(6)) {
      case 0 -> sequence.type = pick(List.of(Sequence.Type.values()));
      case 1 -> sequence.increment = pick(List.of(1L, 5L, 50L));
      case 2 -> {
        // With bounds of its own it might have counted past those of the other direction.
        if (sequence.min == null) {
          sequence.increment = -sequence.increment;
        }
      }
      case 3 -> {
        if (sequence.increment > 0) {
          sequence.min = sequence.min == null ? 0L : sequence.min - 5;
        }
      }
      case 4 -> sequence.start = oneIn(3) ? null : Long.valueOf(random.nextInt(1000));
      default -> {
        sequence.cache = 1 + random.nextInt(20);
        sequence.cycle = random.nextBoolean();
      }
    }
    return "alter " + sequence;
  }
}
