package dev.schemac.core.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.text.PostgresVersion;
import dev.schemac.core.text.QualifiedName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs a statement of each kind on PostgreSQL and compares what it locks, scans, builds and
 * rewrites with the table of facts, and with what is said of that very statement.
 */
class FactsTest {

  /** All that are supported: a fact must hold on each. */
  static Stream<Integer> majors() {
    String majors = System.getProperty("schemac.test.facts.majors", "15,16,17,18");
    return Stream.of(majors.split(",", -1)).map(Integer::valueOf);
  }

  @Test
  void eachFactIsMeasured() {
    Set<Fact> measured = EnumSet.noneOf(Fact.class);
    FactCases.all().forEach(it -> measured.add(it.fact()));
    assertThat(measured).containsExactlyInAnyOrder(Fact.values());
    assertThat(Fact.values()).allMatch(fact -> !fact.source().isEmpty());
  }

  /** Each kind of statement and of action, so that a new one is not forgotten. */
  @Test
  void eachKindIsMeasured() {
    Set<Class<?>> measured = new HashSet<>();
    for (FactCase it : FactCases.all()) {
      measured.add(it.step().getClass());
      if (it.step() instanceof Step.AlterTable alter) {
        alter.alterations().forEach(alteration -> measured.add(alteration.getClass()));
      }
    }
    List<Class<?>> kinds = new ArrayList<>();
    addKinds(Step.class, kinds);
    addKinds(Alteration.class, kinds);
    assertThat(measured).containsAll(kinds);
  }

  private static void addKinds(Class<?> type, List<Class<?>> kinds) {
    if (!type.isSealed()) {
      kinds.add(type);
      return;
    }
    for (Class<?> kind : type.getPermittedSubclasses()) {
      addKinds(kind, kinds);
    }
  }

  @ParameterizedTest(name = "PostgreSQL {0}")
  @MethodSource("majors")
  void eachFactHolds(int major) throws Exception {
    List<String> wrong = new ArrayList<>();
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      boolean clean = false;
      for (FactCase it : FactCases.all()) {
        if (it.fact().since().major() <= major) {
          if (!clean) {
            database.clear();
            Migrations.create(database, FactCase.BASE);
            database.execute(FactCase.ROWS);
          }
          check(database, it, wrong);
          clean = it.before().isEmpty() && !Observer.commits(it);
        }
      }
    }
    assertThat(wrong).as("on PostgreSQL %s", major).isEmpty();
  }

  private static void check(TestDatabase database, FactCase it, List<String> wrong)
      throws SQLException, InterruptedException {
    Hazards hazards = new Hazards(FactCase.BASE, Schema.EMPTY, PostgresVersion.V15);
    for (Step step : it.before()) {
      hazards.of(step);
      database.execute(Migrations.statement(step));
    }
    Risks risks = hazards.risks(it.step());
    Observer.Observation seen = new Observer(database).run(it);
    checkKind(it, risks, wrong);
    Observer.Observation said = said(risks.hazards());
    if (!said.equals(seen)) {
      wrong.add(it + "\n  said " + said + "\n  seen " + seen);
    }
    checkFact(it, seen, wrong);
  }

  static void checkKind(FactCase it, Risks risks, List<String> wrong) {
    if (!risks.facts().equals(facts(it))) {
      wrong.add(it + "\n  is taken for " + risks.facts());
    }
  }

  /** Some cases have another action beside the one they are about. */
  private static Set<Fact> facts(FactCase it) {
    Set<Fact> facts = EnumSet.of(it.fact());
    if (it.step() instanceof Step.AlterTable alter) {
      for (Alteration alteration : alter.alterations()) {
        if (alter.alterations().size() > 1) {
          if (alteration instanceof Alteration.DropDefault) {
            facts.add(Fact.DROP_DEFAULT);
          } else if (alteration instanceof Alteration.DropConstraint) {
            facts.add(Fact.DROP_CONSTRAINT);
          }
        }
      }
    }
    return facts;
  }

  static void checkFact(FactCase it, Observer.Observation seen, List<String> wrong) {
    String own = it.step() instanceof Step.OnTable on ? on.table().name() : "";
    if (it.step() instanceof Step.DropTables drop) {
      own = drop.names().get(0).name();
    }
    for (Map.Entry<String, LockMode> lock : seen.locks().entrySet()) {
      boolean isOwn = lock.getKey().equals(own);
      LockMode expected = isOwn ? it.fact().lock() : it.fact().otherLock();
      if (lock.getValue() != expected) {
        wrong.add(it + "\n  fact says " + expected + " for " + lock);
      }
    }
    boolean ownLocked = seen.locks().containsKey(own);
    if (!own.isEmpty() && ownLocked != (it.fact().lock() != null)) {
      wrong.add(it + "\n  locks " + seen.locks());
    }
    Fact.Cost cost =
        !seen.rewritten().isEmpty()
            ? Fact.Cost.REWRITE
            : !seen.updated().isEmpty()
                ? Fact.Cost.UPDATE
                : !seen.built().isEmpty()
                    ? Fact.Cost.BUILD
                    : !seen.scanned().isEmpty() ? Fact.Cost.SCAN : Fact.Cost.NONE;
    Fact.Cost said = it.fact().cost() == Fact.Cost.INSTANT ? Fact.Cost.NONE : it.fact().cost();
    if (cost != said) {
      wrong.add(it + "\n  fact says " + said + " but it is " + cost);
    }
  }

  static Observer.Observation said(List<Hazard> hazards) {
    Map<String, LockMode> locks = new TreeMap<>();
    Set<String> rewritten = new TreeSet<>();
    Set<String> built = new TreeSet<>();
    Set<String> scanned = new TreeSet<>();
    Set<String> updated = new TreeSet<>();
    for (Hazard hazard : hazards) {
      if (hazard instanceof Hazard.Locks lock) {
        for (QualifiedName table : lock.tables()) {
          locks.put(table.name(), lock.mode());
        }
      } else if (hazard instanceof Hazard.Rewrites rewrites) {
        rewritten.add(rewrites.table().name());
      } else if (hazard instanceof Hazard.Builds builds) {
        built.addAll(builds.indexes());
      } else if (hazard instanceof Hazard.Scans scans) {
        scanned.add(scans.table().name());
      } else if (hazard instanceof Hazard.Updates updates) {
        updated.add(updates.table().name());
      }
    }
    if (!rewritten.isEmpty()) {
      built.clear();
    }
    return new Observer.Observation(locks, rewritten, built, scanned, updated);
  }
}
