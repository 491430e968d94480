package dev.schemac.core.random;

import dev.schemac.core.schema.Sequence;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sequence. */
final class DraftSequence {

  QualifiedName name;
  @Nullable QualifiedName origin;
  final List<QualifiedName> hints = new ArrayList<>();

  Sequence.Type type = Sequence.Type.BIGINT;
  long increment = 1;

  /** Its least value if it ascends; null: it says none. It only grows less, as rows may have it. */
  @Nullable Long min;

  @Nullable Long start;
  long cache = 1;
  boolean cycle;

  /** The column that it goes with, as long as that can be. */
  @Nullable DraftColumn owner;

  DraftSequence(QualifiedName name) {
    this.name = name;
  }

  Sequence freeze(List<DraftTable> tables) {
    boolean ascends = increment > 0;
    long least = min != null && ascends ? min : type.defaultMin(increment);
    long greatest = type.defaultMax(increment);
    boolean starts = start != null && start >= least && start <= greatest;
    return new Sequence(
        name,
        type,
        starts && start != null ? start : Sequence.defaultStart(increment, least, greatest),
        increment,
        least,
        greatest,
        cache,
        cycle,
        owner(tables));
  }

  private Sequence.@Nullable Owner owner(List<DraftTable> tables) {
    boolean possible =
        owner != null
            && tables.contains(owner.table)
            && owner.table.columns.contains(owner)
            && owner.isPlain()
            && owner.table.name.schema().equals(name.schema());
    return possible && owner != null ? new Sequence.Owner(owner.table.name, owner.name) : null;
  }

  @Override
  public String toString() {
    return name.toString();
  }
}
