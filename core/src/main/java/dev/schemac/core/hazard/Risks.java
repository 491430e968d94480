package dev.schemac.core.hazard;

import dev.schemac.core.plan.statement.Keeper;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Groups;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one statement risks, while its actions add to it: of the locks on a table the strongest
 * counts, and a rewrite is a scan and a build too. Tables without rows risk nothing.
 */
final class Risks {

  private final CatalogState catalogState;
  private final Set<Fact> facts = EnumSet.noneOf(Fact.class);
  private final Map<QualifiedName, LockMode> locks = new TreeMap<>();
  private final Set<QualifiedName> scans = new TreeSet<>();
  private final Map<QualifiedName, Set<String>> builds = new TreeMap<>();
  private final Map<QualifiedName, String> rewrites = new TreeMap<>();
  private final Map<QualifiedName, Set<String>> statistics = new TreeMap<>();
  private final Map<QualifiedName, Boolean> updates = new TreeMap<>();
  private final Set<Hazard.LosesData> losses = new LinkedHashSet<>();
  private final Set<Hazard.BreaksRunningCode> breaks = new LinkedHashSet<>();
  private final Set<Hazard.AwaitedByNewCode> awaited = new LinkedHashSet<>();
  private final Set<Hazard.BlocksValues> sequences = new LinkedHashSet<>();
  private final List<Hazard.CopiesOnce> copied = new ArrayList<>();
  private final List<Hazard.KeepsFilled> kept = new ArrayList<>();
  private final Set<Hazard.FailsOnRows> failures = new LinkedHashSet<>();

  Risks(CatalogState catalogState) {
    this.catalogState = catalogState;
  }

  /** Adds what is known of a kind of statement. */
  void add(Fact fact, QualifiedName table, Collection<QualifiedName> others) {
    facts.add(fact);
    lock(table, fact.lock());
    for (QualifiedName other : others) {
      lock(other, fact.otherLock());
    }
    if (!catalogState.isLive(table)) {
      return;
    }
    switch (fact.cost()) {
      case NONE, INSTANT -> {}
      case SCAN -> scans.add(CatalogState.key(table));
      case BUILD -> build(table, "");
      case UPDATE -> updates.put(CatalogState.key(table), fact == Fact.UPDATE_IN_BATCHES);
      case REWRITE -> rewrites.putIfAbsent(CatalogState.key(table), "");
    }
    if (fact.readsOthers()) {
      for (QualifiedName other : others) {
        scan(other);
      }
    }
  }

  private void scan(QualifiedName table) {
    if (catalogState.isLive(table)) {
      scans.add(CatalogState.key(table));
    }
  }

  void add(Fact fact, QualifiedName table) {
    add(fact, table, Set.of());
  }

  /** Adds a statement that touches no table. */
  void add(Fact fact) {
    facts.add(fact);
  }

  void build(QualifiedName table, String index) {
    if (catalogState.isLive(table)) {
      Set<String> names = Groups.set(builds, CatalogState.key(table));
      if (!index.isEmpty()) {
        names.add(index);
      }
    }
  }

  void rewriteOnlyIf(QualifiedName table, String condition) {
    if (catalogState.isLive(table)) {
      String known = rewrites.get(CatalogState.key(table));
      if (known == null || !known.isEmpty()) {
        rewrites.put(CatalogState.key(table), condition);
      }
    }
  }

  /** A column changes in a way that its statistics do not outlive. */
  void losesStatistics(QualifiedName table, String column) {
    if (catalogState.isLive(table)) {
      Groups.set(statistics, CatalogState.key(table)).add(column);
    }
  }

  void loses(LostData data, String what) {
    losses.add(new Hazard.LosesData(data, what));
  }

  /**
   * What goes although its columns stay: the target only puts off to drop one of them. What has a
   * successor of its name is not lost.
   */
  void losesOfPending(QualifiedName table, String name, Set<String> mentioned) {
    Table after = catalogState.later(table);
    if (after != null && isReplaced(after, catalogState.nameForPeople(table, name))) {
      return;
    }
    for (Column column : after == null ? List.<Column>of() : after.columns()) {
      Column now = column.pending() ? catalogState.column(table, column.name()) : null;
      if (now != null && !now.pending() && mentioned.contains(column.name())) {
        loses(LostData.AHEAD_OF_DROP, name);
        return;
      }
    }
  }

  private static boolean isReplaced(Table after, String name) {
    return after.index(name) != null || after.constraint(name) != null;
  }

  void breaks(BrokenUse use, String what) {
    breaks.add(new Hazard.BreaksRunningCode(use, what));
  }

  void awaited(AwaitedUse use, String what) {
    awaited.add(new Hazard.AwaitedByNewCode(use, what));
  }

  void copiesOnce(String column, SortedSet<QualifiedName> sources) {
    copied.add(new Hazard.CopiesOnce(column, sources));
  }

  /** A write that leaves out a column, or one that writes NULL to it, fails from here on. */
  void breaksNull(QualifiedName table, String column, boolean hasDefault) {
    breaks(
        hasDefault ? BrokenUse.WRITES_NULL : BrokenUse.LEAVES_OUT,
        ObjectPhrases.column(table, column));
  }

  void keepsFilled(QualifiedName table, Keeper keeper) {
    List<String> columns = new ArrayList<>();
    for (Keeper.Kept column : keeper.columns()) {
      columns.add(column.column());
    }
    kept.add(new Hazard.KeepsFilled(table, columns));
  }

  /** A sequence is locked, if code that runs may take values from it. */
  void blocksValues(QualifiedName sequence) {
    if (catalogState.isLiveSequence(sequence)) {
      sequences.add(new Hazard.BlocksValues(sequence));
    }
  }

  /** It fails for something else than rows. */
  void failsIf(String why) {
    failures.add(new Hazard.FailsOnRows(why, null));
  }

  void fails(QualifiedName table, String why) {
    if (catalogState.isLive(table)) {
      failures.add(new Hazard.FailsOnRows(why, null));
    }
  }

  void fails(ViolatingRows rows) {
    fails(rows, false);
  }

  void fails(ViolatingRows rows, boolean atValidation) {
    if (catalogState.isLive(rows.table())) {
      failures.add(new Hazard.FailsOnRows("", rows, atValidation));
    }
  }

  Set<Fact> facts() {
    return facts;
  }

  /** All of it: data loss first, then running code, then locks and work, then failures. */
  List<Hazard> hazards() {
    List<Hazard> all = new ArrayList<>(losses);
    all.addAll(breaks);
    all.addAll(awaited);
    all.addAll(copied);
    all.addAll(kept);
    addLocks(all);
    all.addAll(sequences);
    addWork(all);
    if (isInstant()) {
      all.add(new Hazard.ChangesCatalogueOnly());
    }
    all.addAll(failures);
    return all;
  }

  private void addLocks(List<Hazard> all) {
    LockMode[] modes = LockMode.values();
    for (int i = modes.length - 1; i >= 0; i--) {
      SortedSet<QualifiedName> tables = lockedIn(modes[i]);
      if (!tables.isEmpty()) {
        all.add(new Hazard.Locks(modes[i], tables));
      }
    }
  }

  private SortedSet<QualifiedName> lockedIn(LockMode mode) {
    SortedSet<QualifiedName> tables = new TreeSet<>();
    for (Map.Entry<QualifiedName, LockMode> lock : locks.entrySet()) {
      if (lock.getValue() == mode) {
        tables.add(lock.getKey());
      }
    }
    return tables;
  }

  private void addWork(List<Hazard> all) {
    for (Map.Entry<QualifiedName, String> rewrite : rewrites.entrySet()) {
      String onlyIf = rewrite.getValue();
      all.add(new Hazard.Rewrites(rewrite.getKey(), onlyIf.isEmpty() ? null : onlyIf));
    }
    for (Map.Entry<QualifiedName, Set<String>> build : builds.entrySet()) {
      if (!isRewritten(build.getKey())) {
        all.add(new Hazard.Builds(build.getKey(), List.copyOf(build.getValue())));
      }
    }
    for (QualifiedName table : scans) {
      if (!isRewritten(table) && !builds.containsKey(table)) {
        all.add(new Hazard.Scans(table));
      }
    }
    for (Map.Entry<QualifiedName, Boolean> update : updates.entrySet()) {
      all.add(new Hazard.Updates(update.getKey(), update.getValue()));
    }
    for (Map.Entry<QualifiedName, Set<String>> lost : statistics.entrySet()) {
      all.add(new Hazard.LosesStatistics(lost.getKey(), List.copyOf(lost.getValue())));
    }
  }

  private boolean isRewritten(QualifiedName table) {
    return "".equals(rewrites.get(table));
  }

  private boolean isInstant() {
    boolean works =
        !(rewrites.isEmpty() && builds.isEmpty() && scans.isEmpty() && updates.isEmpty());
    return expectedMore() && !works && !locks.isEmpty();
  }

  private boolean expectedMore() {
    for (Fact fact : facts) {
      if (fact.cost() == Fact.Cost.INSTANT) {
        return true;
      }
    }
    return false;
  }

  private void lock(QualifiedName table, @Nullable LockMode mode) {
    if (mode != null && catalogState.isLive(table)) {
      LockMode.strengthen(locks, CatalogState.key(table), mode);
    }
  }
}
