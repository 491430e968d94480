package dev.schemac.core.history.snapshot;

import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.history.journal.JournalFile;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Exclude;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.SchemaObject;
import dev.schemac.core.schema.Table;
import java.util.Optional;

/**
 * The formats of {@code schema.json}, the oldest first. A change that adds a member to the file
 * adds a constant here: its reader says with {@link SnapshotInput#needs} that the member came with
 * that format, and {@link #uses} says which snapshots have it.
 *
 * <p>All of them can be read. A snapshot keeps the format that it was read in until it holds what
 * came later, so that all who work on a project need the newer schemac only from then on.
 */
public enum SnapshotFormat {
  /** The format of the first schemac. */
  FIRST(1),

  /** A line of the journal says which of its files repeat a migration, and which of those went. */
  REPEATED_MIGRATIONS(2),

  /** {@link Origins#declaredTypes}. */
  DECLARED_TYPES(3),

  /** {@link Intent.HandedOverTable} in the journal. */
  HANDED_OVER_TABLES(4),

  /** {@link Schema#externalTables}, and {@link Intent.TakenOverTable} in the journal. */
  EXTERNAL_TABLES(5),

  /** {@link Exclude}. */
  EXCLUDE(6),

  /** {@link Column#pending}, and confirmations of a later drop in the journal. */
  PENDING_DROPS(7),

  /** {@link Schema#sequences}, and what is said of their changes in the journal. */
  SEQUENCES(8),

  /** {@link Origins.OfObject#part}: tables that a class has beside its own. */
  TABLES_BESIDE(9),

  /** {@link Column#held}. */
  HELD_LABELS(10);

  private static final SnapshotFormat[] ALL = values();

  private final int number;

  SnapshotFormat(int number) {
    this.number = number;
  }

  /** The number that the file says. */
  int number() {
    return number;
  }

  /** Whether a snapshot holds what came with this format. */
  boolean uses(Snapshot snapshot) {
    return switch (this) {
      case FIRST -> true;
      case REPEATED_MIGRATIONS -> hasRepeated(snapshot);
      case DECLARED_TYPES -> !snapshot.origins().declaredTypes().isEmpty();
      case HANDED_OVER_TABLES -> hasCarriedOut(snapshot, Intent.HandedOverTable.class);
      case EXTERNAL_TABLES ->
          has(snapshot, ObjectKind.EXTERNAL_TABLE)
              || hasCarriedOut(snapshot, Intent.TakenOverTable.class);
      case EXCLUDE -> hasTable(snapshot);
      case PENDING_DROPS -> hasTable(snapshot) || hasLater(snapshot);
      case SEQUENCES ->
          has(snapshot, ObjectKind.SEQUENCE) || hasCarriedOut(snapshot, Intent.OfSequence.class);
      case TABLES_BESIDE -> hasPart(snapshot);
      case HELD_LABELS -> hasTable(snapshot);
    };
  }

  private static boolean hasRepeated(Snapshot snapshot) {
    for (JournalEntry entry : snapshot.journal()) {
      for (JournalFile file : entry.files()) {
        if (file.state() != JournalFile.State.REGULAR) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasPart(Snapshot snapshot) {
    for (Origins.OfObject origin : snapshot.origins().tables().values()) {
      if (!origin.part().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(Snapshot snapshot, ObjectKind kind) {
    PreviousState previousState = snapshot.previousState();
    return !snapshot.schema().objects(kind).isEmpty()
        || (previousState != null && !previousState.replaced().of(kind).isEmpty());
  }

  private boolean hasTable(Snapshot snapshot) {
    for (Table table : snapshot.schema().tables().values()) {
      if (isUsedBy(table)) {
        return true;
      }
    }
    PreviousState previousState = snapshot.previousState();
    if (previousState != null) {
      for (Optional<SchemaObject> old : previousState.replaced().of(ObjectKind.TABLE).values()) {
        if (old.orElse(null) instanceof Table table && isUsedBy(table)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isUsedBy(Table table) {
    return switch (this) {
      case EXCLUDE -> !table.constraints(Exclude.class).isEmpty();
      case HELD_LABELS -> table.hasHeldLabels();
      default -> !table.pendingColumns().isEmpty();
    };
  }

  private static boolean hasLater(Snapshot snapshot) {
    for (JournalEntry entry : snapshot.journal()) {
      for (Intent intent : entry.carriedOut()) {
        if (intent.isLater()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasCarriedOut(Snapshot snapshot, Class<? extends Intent> kind) {
    for (JournalEntry entry : snapshot.journal()) {
      for (Intent intent : entry.carriedOut()) {
        if (kind.isInstance(intent)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The newest format that this schemac knows. */
  static SnapshotFormat newest() {
    return ALL[ALL.length - 1];
  }

  /** The format that a file says it has, by the JSON number. */
  static SnapshotFormat of(String number) throws SnapshotException {
    int length = number.length();
    for (int i = 0; i < length; i++) {
      if (number.charAt(i) < '0' || number.charAt(i) > '9') {
        throw new SnapshotException("'" + number + "' is no format");
      }
    }
    // A number of more digits is no int.
    if (length > 9 || Integer.parseInt(number) > newest().number) {
      throw new NewerFormatException(number);
    }
    for (SnapshotFormat format : ALL) {
      if (format.number == Integer.parseInt(number)) {
        return format;
      }
    }
    throw new SnapshotException("'" + number + "' is no format");
  }

  /** The format to write a snapshot in: that it was read in, or the lowest that holds it. */
  static SnapshotFormat of(Snapshot snapshot) {
    SnapshotFormat format = snapshot.format();
    for (SnapshotFormat later : ALL) {
      if (later.compareTo(format) > 0 && later.uses(snapshot)) {
        format = later;
      }
    }
    return format;
  }
}
