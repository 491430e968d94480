package dev.schemac.core.hazard;

import dev.schemac.core.plan.statement.Plan;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.text.PostgresVersion;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Says of each step of a migration what it risks. Tables that the migration creates have neither
 * rows nor traffic and risk nothing.
 *
 * <p>What a step risks depends on the steps before it, so each instance is for one migration and is
 * asked about its steps once and in order.
 */
public final class Hazards {

  private final CatalogState catalogState;
  private final CatalogSimulator catalogSimulator;
  private final Schema target;

  /**
   * Starts at the first step of a migration.
   *
   * @param base the schema that is there
   * @param target the schema that is there afterwards
   * @param oldestServer the version of the oldest server that it runs on
   */
  public Hazards(Schema base, Schema target, PostgresVersion oldestServer) {
    this.catalogState = new CatalogState(base, target, oldestServer);
    this.catalogSimulator = new CatalogSimulator(catalogState);
    this.target = target;
  }

  /** What the next step risks. */
  public List<Hazard> of(Step step) {
    return risks(step).hazards();
  }

  /**
   * What each statement of the next file risks, one list for each step. In a transaction a lock
   * lasts until its end, so that a statement that works for long prolongs those taken above it.
   */
  public List<List<Hazard>> of(Plan.Script script) {
    Map<QualifiedName, LockMode> held = new TreeMap<>();
    List<List<Hazard>> all = new ArrayList<>();
    for (Step step : script.steps()) {
      if (!script.phase().isTransactional() || all.isEmpty()) {
        catalogState.provenConditions().forget();
      }
      List<Hazard> hazards = new ArrayList<>(of(step));
      if (script.phase().isTransactional()) {
        hazards.addAll(prolonged(held, hazards));
        follow(held, step, hazards);
      }
      all.add(hazards);
    }
    return all;
  }

  /** What the next step risks, with the facts it was found from. */
  Risks risks(Step step) {
    Risks risks = new Risks(catalogState);
    step.accept(new StepRisks(catalogState, target, risks));
    step.accept(catalogSimulator);
    return risks;
  }

  private static List<Hazard> prolonged(Map<QualifiedName, LockMode> held, List<Hazard> hazards) {
    Set<QualifiedName> worked = new TreeSet<>();
    for (Hazard hazard : hazards) {
      if (hazard instanceof Hazard.Scans scans) {
        worked.add(scans.table());
      } else if (hazard instanceof Hazard.Builds builds) {
        worked.add(builds.table());
      } else if (hazard instanceof Hazard.Rewrites rewrites) {
        worked.add(rewrites.table());
      } else if (hazard instanceof Hazard.Updates updates) {
        worked.add(updates.table());
      }
    }
    Map<QualifiedName, LockMode> now = new TreeMap<>();
    locks(now, hazards);
    LockMode strongest = LockMode.ACCESS_SHARE;
    SortedSet<QualifiedName> tables = new TreeSet<>();
    for (Map.Entry<QualifiedName, LockMode> lock : held.entrySet()) {
      LockMode before = lock.getValue();
      LockMode own = now.get(lock.getKey());
      boolean weaker = own == null || before.isStrongerThan(own);
      if (!worked.isEmpty() && before.blocksWrites() && weaker) {
        tables.add(lock.getKey());
        strongest = before.isStrongerThan(strongest) ? before : strongest;
      }
    }
    return tables.isEmpty() ? List.of() : List.of(new Hazard.KeepsLocked(strongest, tables));
  }

  /** Locks follow their tables to new names, and go with them. */
  private static void follow(Map<QualifiedName, LockMode> held, Step step, List<Hazard> hazards) {
    locks(held, hazards);
    if (step instanceof Step.DropTables drop) {
      for (QualifiedName name : drop.names()) {
        held.remove(CatalogState.key(name));
      }
    } else if (step instanceof Step.RenameTable rename) {
      move(held, rename.table(), rename.table().sibling(rename.to()));
    } else if (step instanceof Step.MoveTable move) {
      move(held, move.table(), new QualifiedName(move.schema(), move.table().name()));
    }
  }

  private static void move(
      Map<QualifiedName, LockMode> held, QualifiedName from, QualifiedName to) {
    LockMode mode = held.remove(CatalogState.key(from));
    if (mode != null) {
      held.put(CatalogState.key(to), mode);
    }
  }

  private static void locks(Map<QualifiedName, LockMode> locks, List<Hazard> hazards) {
    for (Hazard hazard : hazards) {
      if (hazard instanceof Hazard.Locks lock) {
        for (QualifiedName table : lock.tables()) {
          LockMode.strengthen(locks, table, lock.mode());
        }
      }
    }
  }
}
