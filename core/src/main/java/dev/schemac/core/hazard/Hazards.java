package dev.schemac.core.hazard;

import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Phase;
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
import org.jspecify.annotations.Nullable;

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

  /** What all files of a migration risk. */
  public MigrationHazards of(Plan plan) {
    catalogState.expect(plan);
    Phase until = null;
    Phase last = Phase.LABELS;
    for (Plan.Script script : plan.scripts()) {
      if (script.phase() == Phase.SWITCH) {
        until = Phase.SWITCH;
      } else if (until == null) {
        last = script.phase();
      }
    }
    BackOutSteps backOut = plan.scripts().size() > 1 ? new BackOutSteps(catalogState) : null;
    List<ScriptHazards> scripts = new ArrayList<>();
    for (Plan.Script script : plan.scripts()) {
      scripts.add(of(script, script.phase().compareTo(last) <= 0 ? backOut : null));
    }
    return new MigrationHazards(
        scripts,
        RollingDeployment.of(plan, scripts),
        backOut == null ? null : backOut.before(until, last));
  }

  /** What is there behind the steps so far. */
  CatalogState catalogState() {
    return catalogState;
  }

  /** What the next step risks. */
  public List<Hazard> of(Step step) {
    return risks(step).hazards();
  }

  /**
   * What the next file risks. In a transaction a lock lasts until its end, so that a statement that
   * works for long prolongs those taken above it.
   */
  public ScriptHazards of(Plan.Script script) {
    return of(script, null);
  }

  private ScriptHazards of(Plan.Script script, @Nullable BackOutSteps backOut) {
    boolean transactional = script.phase().isTransactional();
    TransactionLocks collected = new TransactionLocks(catalogState);
    SortedSet<QualifiedName> worked = new TreeSet<>();
    List<List<Hazard>> all = new ArrayList<>();
    for (Step step : script.steps()) {
      if (!transactional || all.isEmpty()) {
        catalogState.provenConditions().forget();
      }
      if (backOut != null) {
        backOut.add(step, script.phase());
      }
      List<Hazard> hazards = look(step).hazards();
      for (QualifiedName table : worked(hazards)) {
        worked.add(collected.atTheBeginning(table));
      }
      collected.add(step, hazards);
      step.accept(catalogSimulator);
      List<Hazard> ofStep = new ArrayList<>(hazards);
      if (isValidated(step, script.steps())) {
        ofStep.removeIf(it -> it instanceof Hazard.FailsOnRows fails && fails.atValidation());
      }
      all.add(ofStep);
    }
    boolean inUse = transactional && script.timeouts() != null;
    List<Hazard.Locks> locks = inUse ? collected.inOrder() : List.of();
    if (transactional) {
      prolong(script.steps(), locks, all);
    }
    return new ScriptHazards(locks, collected.strongest(), worked, all);
  }

  /**
   * Whether the same file validates what a statement adds {@code NOT VALID}: nobody can look at the
   * rows in between, and the validation says the query itself. So it is with a check that spares
   * {@code SET NOT NULL} its scan.
   */
  private static boolean isValidated(Step step, List<Step> steps) {
    if (!(step instanceof Step.AlterTable add)) {
      return false;
    }
    Set<String> notValid = new TreeSet<>();
    for (Alteration alteration : add.alterations()) {
      if (alteration instanceof Alteration.AddConstraint it && it.notValid()) {
        notValid.add(it.constraint().name());
      }
    }
    for (Step other : steps) {
      if (other instanceof Step.AlterTable on && on.table().equals(add.table())) {
        for (Alteration alteration : on.alterations()) {
          if (alteration instanceof Alteration.ValidateConstraint it) {
            notValid.remove(it.constraint());
          }
        }
      }
    }
    return notValid.isEmpty();
  }

  private static void prolong(
      List<Step> steps, List<Hazard.Locks> locks, List<List<Hazard>> hazards) {
    Map<QualifiedName, LockMode> held = new TreeMap<>();
    for (Hazard.Locks lock : locks) {
      for (QualifiedName table : lock.tables()) {
        held.put(CatalogState.key(table), lock.mode());
      }
    }
    for (int i = 0; i < steps.size(); i++) {
      List<Hazard> ofStep = hazards.get(i);
      ofStep.addAll(prolonged(held, ofStep));
      follow(held, steps.get(i), ofStep);
    }
  }

  /** What the next step risks, with the facts it was found from. */
  Risks risks(Step step) {
    Risks risks = look(step);
    step.accept(catalogSimulator);
    return risks;
  }

  /** What a step risks that is not carried out yet. */
  private Risks look(Step step) {
    Risks risks = new Risks(catalogState);
    step.accept(new StepRisks(catalogState, target, risks));
    return risks;
  }

  /** The tables that a step works through. */
  private static Set<QualifiedName> worked(List<Hazard> hazards) {
    Set<QualifiedName> worked = new TreeSet<>();
    for (Hazard hazard : hazards) {
      RowWork work = hazard.rowWork();
      if (work != null) {
        worked.add(work.table());
      }
    }
    return worked;
  }

  private static List<Hazard> prolonged(Map<QualifiedName, LockMode> held, List<Hazard> hazards) {
    boolean works = !worked(hazards).isEmpty();
    Map<QualifiedName, LockMode> now = new TreeMap<>();
    locks(now, hazards);
    LockMode strongest = LockMode.ACCESS_SHARE;
    SortedSet<QualifiedName> tables = new TreeSet<>();
    for (Map.Entry<QualifiedName, LockMode> lock : held.entrySet()) {
      LockMode before = lock.getValue();
      LockMode own = now.get(lock.getKey());
      boolean weaker = own == null || before.isStrongerThan(own);
      if (works && before.blocksWrites() && weaker) {
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
    } else if (step instanceof Step.NewTableName names) {
      move(held, names.table(), names.newName());
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
