package dev.schemac.processor.read.partial;

import dev.schemac.core.schema.DeclarationPath;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.TableDraft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The uses of types whose parts a table takes from the snapshot, and the sources that stay so. */
final class CarriedUses {

  private final List<MappedTypeUse> uses;
  private final boolean ofEntity;
  private final SeenTypes types;
  private final Set<MappedTypeUse> carried = new HashSet<>();

  CarriedUses(TableDraft draft, PreviousTable last, SeenTypes types) {
    this.uses = draft.uses();
    this.ofEntity = draft.isOfEntity();
    this.types = types;
    for (MappedTypeUse use : uses) {
      if (isCarried(use, last)) {
        carried.add(use);
      }
    }
  }

  private boolean isCarried(MappedTypeUse use, PreviousTable last) {
    if (use.isDeterminedBy(types.read())) {
      return false;
    }
    MappedTypeUse within = use.within();
    return within == null || last.knows(use, uses) || isCarried(within, last);
  }

  /** All uses of types that the table has now. */
  List<MappedTypeUse> uses() {
    return uses;
  }

  /** Those whose parts come from the snapshot. */
  Set<MappedTypeUse> carried() {
    return carried;
  }

  boolean contains(MappedTypeUse use) {
    return carried.contains(use);
  }

  /**
   * Whether what the snapshot has from a source stays. Where no use leads there now, it does if the
   * class at which the way ends is not seen: its class file may be old.
   */
  boolean stayFrom(DeclarationPath source) {
    if (types.isRoot(source.type())) {
      return false;
    }
    List<MappedTypeUse> same = usesAt(source);
    if (!same.isEmpty()) {
      return isAnyCarried(same);
    }
    if (ofEntity) {
      for (String type : source.types()) {
        if (types.presence().isAbsent(type)) {
          return true;
        }
      }
      for (String type : source.types()) {
        if (types.isRoot(type)) {
          return false;
        }
      }
    }
    return !types.presence().isGone(source.type()) && isAnyCarried(whereItEnds(source));
  }

  private List<MappedTypeUse> usesAt(DeclarationPath source) {
    List<MappedTypeUse> same = new ArrayList<>();
    for (MappedTypeUse use : uses) {
      if (use.isAt(source)) {
        same.add(use);
      }
    }
    return same;
  }

  private boolean isAnyCarried(List<MappedTypeUse> some) {
    for (MappedTypeUse use : some) {
      if (carried.contains(use)) {
        return true;
      }
    }
    return false;
  }

  /** The last uses on the way to a source, where none leads there. */
  private List<MappedTypeUse> whereItEnds(DeclarationPath source) {
    List<MappedTypeUse> reached = new ArrayList<>();
    for (MappedTypeUse use : uses) {
      if (use.within() == null) {
        reached.add(use);
      }
    }
    for (String type : source.typesBefore()) {
      List<MappedTypeUse> next = new ArrayList<>();
      for (MappedTypeUse use : uses) {
        if (use.type().equals(type)
            && source.prefix().startsWith(use.prefix())
            && reached.contains(use.within())) {
          next.add(use);
        }
      }
      if (next.isEmpty()) {
        return reached;
      }
      reached = next;
    }
    return reached;
  }
}
