package dev.schemac.core.diff;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The intents of the classes by what they are about, and which of them are spent. */
final class Intents {

  private final List<Intent> all;
  private final Set<Intent> spent;
  private final Set<QualifiedName> owners = new HashSet<>();
  private final Map<Class<?>, Map<QualifiedName, List<Intent>>> byKind = new HashMap<>();

  Intents(Set<Intent> intents, Set<Intent> carriedOut) {
    // A set may iterate in any order, but what a comparison reports must not depend on it.
    this.all = sorted(intents);
    this.spent = carriedOut.isEmpty() ? Set.of() : CarriedOutIntents.of(carriedOut, intents);
    for (Intent intent : all) {
      owners.add(intent.owner());
      add(intent);
    }
  }

  private static List<Intent> sorted(Set<Intent> intents) {
    if (intents.isEmpty()) {
      return List.of();
    }
    List<Intent> sorted = new ArrayList<>(intents);
    sorted.sort(Comparator.comparing(Intent::toString));
    return sorted;
  }

  private void add(Intent intent) {
    Map<QualifiedName, List<Intent>> byOwner = byKind.get(intent.getClass());
    if (byOwner == null) {
      byOwner = new HashMap<>();
      byKind.put(intent.getClass(), byOwner);
    }
    List<Intent> alike = byOwner.get(intent.owner());
    if (alike == null) {
      alike = new ArrayList<>();
      byOwner.put(intent.owner(), alike);
    }
    alike.add(intent);
  }

  /** All of them, in an order of their own. */
  List<Intent> all() {
    return all;
  }

  /** Whether any is about this table or type, or about something in it. */
  boolean concern(QualifiedName owner) {
    return owners.contains(owner);
  }

  /** Those of one kind, whatever they are about. */
  <T extends Intent> List<T> all(Class<T> kind) {
    List<T> ofKind = new ArrayList<>();
    for (Intent intent : all) {
      if (kind.isInstance(intent)) {
        ofKind.add(kind.cast(intent));
      }
    }
    return ofKind;
  }

  /** Those of one kind about a table or type, or about anything in it. */
  <T extends Intent> List<T> of(Class<T> kind, QualifiedName owner) {
    Map<QualifiedName, List<Intent>> byOwner = byKind.get(kind);
    List<Intent> found = byOwner == null ? null : byOwner.get(owner);
    List<T> ofKind = new ArrayList<>();
    if (found != null) {
      for (Intent intent : found) {
        ofKind.add(kind.cast(intent));
      }
    }
    return ofKind;
  }

  /** Those of one kind about a column of the classes. */
  <T extends Intent.OfColumn> List<T> of(Class<T> kind, QualifiedName table, String column) {
    List<T> ofColumn = new ArrayList<>();
    for (T intent : of(kind, table)) {
      if (intent.column().equals(column)) {
        ofColumn.add(intent);
      }
    }
    return ofColumn;
  }

  /** The first of one kind about a column that no migration carried out yet. */
  <T extends Intent.OfColumn> @Nullable T fresh(Class<T> kind, QualifiedName table, String column) {
    for (T intent : of(kind, table, column)) {
      if (!isSpent(intent)) {
        return intent;
      }
    }
    return null;
  }

  /**
   * Whether a person says that what is pending goes now. A confirmation that an earlier migration
   * carried out was about an earlier thing of that name as long as another one says that this one
   * goes later.
   */
  boolean dropPending(Intent now, Intent later) {
    return say(now) && (!isSpent(now) || !say(later));
  }

  /**
   * Whether a person says that what is not pending goes later. The word counts although an earlier
   * migration carried it out, since to keep something loses nothing; but not where a newer word
   * says that it goes now.
   */
  boolean dropLater(Intent now, Intent later) {
    return say(later) && (!isSpent(later) || !sayAnew(now));
  }

  /** Whether an earlier migration carried it out. */
  boolean isSpent(Intent intent) {
    return spent.contains(intent);
  }

  /** Whether a person says it. */
  boolean say(Intent intent) {
    return all.contains(intent);
  }

  /** Whether a person says it and no earlier migration carried it out. */
  boolean sayAnew(Intent intent) {
    return say(intent) && !isSpent(intent);
  }
}
