package dev.schemac.core.hazard;

import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the statements of a transaction lock, so that it can lock all of it before the first of
 * them: a statement in the middle that waits for a table makes everybody wait who wants one of
 * those above. Tables have the names that hold when the transaction begins.
 */
final class TransactionLocks {

  private final CatalogState catalogState;

  /** The strongest lock on each table. */
  private final SortedMap<QualifiedName, LockMode> strongest = new TreeMap<>();

  /** The lock that the first statement takes on it. */
  private final Map<QualifiedName, LockMode> first = new HashMap<>();

  private final Map<QualifiedName, Integer> statements = new HashMap<>();

  /** Names at the beginning, by those that statements have given the tables since. */
  private final Map<QualifiedName, QualifiedName> renamed = new HashMap<>();

  /**
   * Begins with nothing locked.
   *
   * @param catalogState what is there when a statement is added, which it is not carried out on yet
   */
  TransactionLocks(CatalogState catalogState) {
    this.catalogState = catalogState;
  }

  /** Adds what the next statement locks. */
  void add(Step step, List<Hazard> hazards) {
    for (Hazard hazard : hazards) {
      if (hazard instanceof Hazard.Locks locks) {
        for (QualifiedName table : locks.tables()) {
          QualifiedName name = atTheBeginning(table);
          first.putIfAbsent(name, locks.mode());
          LockMode.strengthen(strongest, name, locks.mode());
          statements.merge(name, 1, Integer::sum);
        }
      }
    }
    if (step instanceof Step.NewTableName names) {
      follow(names.table(), names.newName());
    }
  }

  private void follow(QualifiedName from, QualifiedName to) {
    QualifiedName name = atTheBeginning(from);
    renamed.remove(CatalogState.key(from));
    renamed.put(CatalogState.key(to), name);
  }

  /** The strongest lock on each table. */
  SortedMap<QualifiedName, LockMode> strongest() {
    return strongest;
  }

  /** The name that a table had when the transaction began. */
  QualifiedName atTheBeginning(QualifiedName table) {
    QualifiedName name = renamed.get(CatalogState.key(table));
    return name == null ? catalogState.spelled(table) : name;
  }

  /**
   * The locks in the order in which the transaction takes them, as {@link ScriptHazards} says. None
   * where it locks one table with its first statement as it needs it, or keeps no writer waiting.
   */
  List<Hazard.Locks> inOrder() {
    QualifiedName busiest = busiest();
    LockMode mode = busiest == null ? LockMode.ACCESS_SHARE : strongest.get(busiest);
    boolean atOnce = strongest.size() == 1 && mode == first.get(busiest);
    List<Hazard.Locks> locks = new ArrayList<>();
    if (busiest == null || mode == null || !mode.blocksWrites() || atOnce) {
      return locks;
    }
    locks.add(new Hazard.Locks(mode, new TreeSet<>(List.of(busiest))));
    LockMode[] modes = LockMode.values();
    for (int i = modes.length - 1; i >= 0; i--) {
      SortedSet<QualifiedName> others = new TreeSet<>();
      for (Map.Entry<QualifiedName, LockMode> lock : strongest.entrySet()) {
        if (lock.getValue() == modes[i] && !lock.getKey().equals(busiest)) {
          others.add(lock.getKey());
        }
      }
      if (!others.isEmpty()) {
        locks.add(new Hazard.Locks(modes[i], others));
      }
    }
    return locks;
  }

  /**
   * The table to wait for while nothing is locked. No schema says which is the busiest, so it is
   * the one that is locked strongest; of several, that of most statements; of those, the first by
   * name.
   */
  private @Nullable QualifiedName busiest() {
    QualifiedName busiest = null;
    LockMode mode = LockMode.ACCESS_SHARE;
    int most = 0;
    for (Map.Entry<QualifiedName, LockMode> lock : strongest.entrySet()) {
      int count = statements.getOrDefault(lock.getKey(), 0);
      boolean more = lock.getValue() == mode && count > most;
      if (more || lock.getValue().isStrongerThan(mode)) {
        busiest = lock.getKey();
        mode = lock.getValue();
        most = count;
      }
    }
    return busiest;
  }
}
