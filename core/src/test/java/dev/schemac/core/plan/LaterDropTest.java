package dev.schemac.core.plan;

import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.diff.Diff;
import dev.schemac.core.diff.DiffResult;
import dev.schemac.core.diff.PendingDrops;
import dev.schemac.core.finding.Finding;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.plan.input.PlanOptions;
import dev.schemac.core.postgres.Catalog;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.random.Draft;
import dev.schemac.core.random.RandomEvolution;
import dev.schemac.core.random.RandomRows;
import dev.schemac.core.random.RandomSchema;
import dev.schemac.core.random.Step;
import dev.schemac.core.schema.ColumnOrder;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.PostgresVersion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Drops in a later release: old and new code run side by side in between, and the end is that of a
 * drop at once. {@code -Dschemac.test.seed=…} starts the random ones with a seed, {@code
 * -Dschemac.test.later=…} says how many there are.
 */
class LaterDropTest {

  private static final Schema OLD =
      schemaOf(
          table("rooms").column("id", "bigint", "not null").primaryKey("id"),
          table("bookings")
              .column("id", "bigint", "not null")
              .column("day", "date", "not null")
              .column("seat", "int", "not null")
              .column("room_id", "bigint")
              .primaryKey("id")
              .unique("day", "seat")
              .check("bookings_seat_check", "seat > 0 AND room_id IS NOT NULL")
              .foreignKey("room_id", "rooms", "id"));

  private static final Schema NEW =
      schemaOf(
          table("rooms").column("id", "bigint", "not null").primaryKey("id"),
          table("bookings")
              .column("id", "bigint", "not null")
              .column("day", "date", "not null")
              .primaryKey("id"));

  @OnPostgres
  void newCodeRunsBesideOldCode(int major) {
    for (boolean online : new boolean[] {true, false}) {
      try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
        Migrations.create(database, OLD);
        database.execute("INSERT INTO rooms VALUES (1), (2), (3)");
        String old =
            "INSERT INTO bookings (id, day, seat, room_id) VALUES (%d, '2026-01-0%d', 1, %d)";
        database.execute(old.formatted(1, 1, 1));
        Schema between =
            migrate(database, OLD, NEW, online, Set.of(later("seat"), later("room_id")));
        database.execute(
            "INSERT INTO bookings (id, day) VALUES (10, '2026-01-01'), (11, '2026-01-01')");
        database.execute(old.formatted(2, 2, 2));
        database.execute("UPDATE bookings SET seat = 7 WHERE id = 2");
        database.execute("DELETE FROM rooms WHERE id = 1");
        assertThat(database.rows("SELECT id || ':' || coalesce(seat, 0) FROM bookings ORDER BY id"))
            .containsExactly("1:1", "2:7", "10:0", "11:0");
        migrate(database, between, NEW, online, Set.of(now("seat"), now("room_id")));
        try (TestDatabase fresh = PostgresServer.of(major).newDatabase()) {
          Migrations.create(fresh, NEW);
          assertThat(Catalog.read(database)).isEqualTo(Catalog.read(fresh));
        }
      }
    }
  }

  /** Any drop of a random change is put off, and then done. */
  @OnPostgres
  void theEndIsThatOfADropAtOnce(int major) {
    long first = Long.getLong("schemac.test.seed", 1);
    int pairs = Integer.getInteger("schemac.test.later", 60);
    List<Integer> majors = PostgresServer.majors();
    List<String> failures = new ArrayList<>();
    int put = 0;
    PostgresServer server = PostgresServer.of(major);
    try (TestDatabase migrated = server.newDatabase();
        TestDatabase fresh = server.newDatabase()) {
      for (long seed = first; seed < first + pairs; seed++) {
        if (pairs > 1 && majors.get((int) (seed % majors.size())) != major) {
          continue;
        }
        try {
          put += step(seed, migrated, fresh);
        } catch (RuntimeException | AssertionError e) {
          failures.add(
              "-Dschemac.test.seed=%d -Dschemac.test.later=1\n%s".formatted(seed, e.getMessage()));
        }
      }
    }
    assertThat(failures).isEmpty();
    assertThat(put).as("drops that were put off").isPositive();
  }

  private static int step(long seed, TestDatabase migrated, TestDatabase fresh) {
    Draft draft = RandomSchema.draftWithPromises(seed, 3);
    List<String> rows = RandomRows.inserts(draft.schemaOfRows(), seed);
    Step step = RandomEvolution.of(draft, seed).next();
    Set<Intent> later = later(step);
    if (later.equals(step.intents())) {
      return 0;
    }
    boolean online = seed % 2 == 0;
    migrated.clear();
    fresh.clear();
    Migrations.create(migrated, step.base());
    rows.forEach(migrated::execute);
    Schema between = migrate(migrated, step.base(), step.target(), online, later);
    Set<Intent> drops = new LinkedHashSet<>(step.intents());
    drops.removeAll(later);
    migrate(migrated, between, step.target(), online, drops);
    Migrations.create(fresh, step.target());
    assertThat(Catalog.read(migrated)).as("%s", step.mutations()).isEqualTo(Catalog.read(fresh));
    return 1;
  }

  /** The intents of a step with each drop put off that can be. */
  private static Set<Intent> later(Step step) {
    Set<Intent> later = new LinkedHashSet<>();
    for (Intent intent : step.intents()) {
      later.add(later(intent, step));
    }
    Schema target = PendingDrops.keep(step.base(), step.target(), later, Set.of());
    DiffResult result = Diff.between(step.base(), target, later, Set.of(), Step.OPTIONS);
    for (Finding finding : result.findings()) {
      if (finding.id() != FindingId.INTENT_INERT) {
        return step.intents();
      }
    }
    return later;
  }

  /** A name that something else has in the target is not free for what is pending. */
  private static Intent later(Intent intent, Step step) {
    if (intent instanceof Intent.DroppedColumn it) {
      Table table = step.target().tables().get(it.table());
      if (table != null && table.column(it.column()) == null) {
        return new Intent.DroppedColumn(it.table(), it.column(), true);
      }
    } else if (intent instanceof Intent.DroppedTable it
        && !step.target().tables().containsKey(it.table())) {
      return new Intent.DroppedTable(it.table(), true);
    }
    return intent;
  }

  /** Migrates to what the classes say and the database keeps, and gives that. */
  private static Schema migrate(
      TestDatabase database, Schema base, Schema classes, boolean online, Set<Intent> intents) {
    Schema target = ColumnOrder.like(base, PendingDrops.keep(base, classes, intents, Set.of()));
    DiffResult result = Diff.between(base, target, intents, Set.of(), Step.OPTIONS);
    PlanOptions options = new PlanOptions(online, PostgresVersion.V15, "3s");
    String script = Migrations.text(Migrations.scripts(base, target, result.changes(), options));
    try {
      Migrations.run(database, Migrations.scripts(base, target, result.changes(), options));
    } catch (RuntimeException e) {
      throw new AssertionError(e.getMessage() + "\n" + script, e);
    }
    return target;
  }

  private static Intent later(String column) {
    return new Intent.DroppedColumn(name("bookings"), column, true);
  }

  private static Intent now(String column) {
    return new Intent.DroppedColumn(name("bookings"), column);
  }
}
