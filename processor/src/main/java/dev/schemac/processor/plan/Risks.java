package dev.schemac.processor.plan;

import dev.schemac.processor.model.QualifiedName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
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

  private static final List<LockMode> STRONGEST_FIRST =
      Arrays.stream(LockMode.values()).sorted(Comparator.reverseOrder()).toList();

  private final Surroundings surroundings;
  private final Set<Fact> facts = EnumSet.noneOf(Fact.class);
  private final Map<QualifiedName, LockMode> locks = new TreeMap<>();
  private final Set<QualifiedName> scans = new TreeSet<>();
  private final Map<QualifiedName, Set<String>> builds = new TreeMap<>();
  private final Map<QualifiedName, String> rewrites = new TreeMap<>();
  private final Map<QualifiedName, Set<String>> statistics = new TreeMap<>();
  private final Map<QualifiedName, Boolean> updates = new TreeMap<>();
  private final Set<String> losses = new LinkedHashSet<>();
  private final Set<String> breaks = new LinkedHashSet<>();
  private final Set<Hazard.FailsOnRows> failures = new LinkedHashSet<>();

  Risks(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Adds what is known of a kind of statement. */
  void add(Fact fact, QualifiedName table, Collection<QualifiedName> others) {
    facts.add(fact);
    lock(table, fact.lock());
    others.forEach(other -> lock(other, fact.otherLock()));
    if (!surroundings.isLive(table)) {
      return;
    }
    switch (fact.work()) {
      case NONE, INSTANT -> {}
      case SCAN -> scans.add(Surroundings.key(table));
      case BUILD -> build(table, "");
      case UPDATE -> updates.put(Surroundings.key(table), fact == Fact.UPDATE_IN_BATCHES);
      case REWRITE -> rewrites.putIfAbsent(Surroundings.key(table), "");
    }
    if (fact.readsOthers()) {
      others.forEach(this::scan);
    }
  }

  private void scan(QualifiedName table) {
    if (surroundings.isLive(table)) {
      scans.add(Surroundings.key(table));
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
    if (surroundings.isLive(table)) {
      Set<String> names =
          builds.computeIfAbsent(Surroundings.key(table), any -> new LinkedHashSet<>());
      if (!index.isEmpty()) {
        names.add(index);
      }
    }
  }

  void rewriteOnlyIf(QualifiedName table, String condition) {
    if (surroundings.isLive(table)) {
      rewrites.merge(
          Surroundings.key(table), condition, (one, other) -> one.isEmpty() ? one : other);
    }
  }

  /** A column changes in a way that its statistics do not outlive. */
  void losesStatistics(QualifiedName table, String column) {
    if (surroundings.isLive(table)) {
      statistics.computeIfAbsent(Surroundings.key(table), any -> new LinkedHashSet<>()).add(column);
    }
  }

  void loses(String what) {
    losses.add(what);
  }

  void breaks(String code) {
    breaks.add(code);
  }

  void fails(QualifiedName table, String why) {
    if (surroundings.isLive(table)) {
      failures.add(new Hazard.FailsOnRows(why, null));
    }
  }

  void fails(Offenders rows) {
    if (surroundings.isLive(rows.table())) {
      failures.add(new Hazard.FailsOnRows("", rows));
    }
  }

  Set<Fact> facts() {
    return facts;
  }

  /** All of it: data loss first, then running code, then locks and work, then failures. */
  List<Hazard> hazards() {
    List<Hazard> all = new ArrayList<>();
    losses.forEach(what -> all.add(new Hazard.LosesData(what)));
    breaks.forEach(code -> all.add(new Hazard.BreaksRunningCode(code)));
    for (LockMode mode : STRONGEST_FIRST) {
      SortedSet<QualifiedName> tables = new TreeSet<>();
      locks.forEach((table, its) -> add(tables, table, its == mode));
      if (!tables.isEmpty()) {
        all.add(new Hazard.Locks(mode, tables));
      }
    }
    rewrites.forEach(
        (table, onlyIf) -> all.add(new Hazard.Rewrites(table, onlyIf.isEmpty() ? null : onlyIf)));
    builds.forEach(
        (table, names) -> {
          if (!isRewritten(table)) {
            all.add(new Hazard.Builds(table, List.copyOf(names)));
          }
        });
    scans.stream()
        .filter(table -> !isRewritten(table) && !builds.containsKey(table))
        .forEach(table -> all.add(new Hazard.Scans(table)));
    updates.forEach((table, batches) -> all.add(new Hazard.Updates(table, batches)));
    statistics.forEach(
        (table, columns) -> all.add(new Hazard.LosesStatistics(table, List.copyOf(columns))));
    if (isInstant()) {
      all.add(new Hazard.ChangesCatalogueOnly());
    }
    all.addAll(failures);
    return all;
  }

  private static void add(Set<QualifiedName> tables, QualifiedName table, boolean really) {
    if (really) {
      tables.add(table);
    }
  }

  private boolean isRewritten(QualifiedName table) {
    return "".equals(rewrites.get(table));
  }

  private boolean isInstant() {
    boolean expectedMore = facts.stream().anyMatch(fact -> fact.work() == Fact.Work.INSTANT);
    boolean works =
        !(rewrites.isEmpty() && builds.isEmpty() && scans.isEmpty() && updates.isEmpty());
    return expectedMore && !works && !locks.isEmpty();
  }

  private void lock(QualifiedName table, @Nullable LockMode mode) {
    if (mode != null && surroundings.isLive(table)) {
      locks.merge(
          Surroundings.key(table), mode, (one, other) -> one.isStrongerThan(other) ? one : other);
    }
  }
}
