package dev.schemac.core.plan;

import static dev.schemac.core.postgres.SchemaBuilder.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.diff.Change;
import dev.schemac.core.plan.input.PlanOptions;
import dev.schemac.core.plan.statement.Phase;
import dev.schemac.core.postgres.Difference;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.ScriptSplitter;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.sql.RenderedScript;
import dev.schemac.core.text.PostgresVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What is done for rows that running code writes while a migration runs. */
class KeeperTest {

  private static final PlanOptions ONLINE = new PlanOptions(true, PostgresVersion.V15, "3s");

  private static final Schema BASE =
      schema()
          .table("teams", t -> t.column("id", "int").column("name", "text").primaryKey("id"))
          .table("users", t -> t.column("id", "int").column("team_id", "int").primaryKey("id"))
          .build();

  private static final Schema TARGET =
      schema()
          .table("teams", t -> t.column("id", "int").column("name", "text").primaryKey("id"))
          .table(
              "users",
              t ->
                  t.column("id", "int")
                      .column("team_id", "int")
                      .column("team", "text")
                      .primaryKey("id"))
          .build();

  private static List<RenderedScript> scripts(Schema base, Schema target, List<Change> changes) {
    return Migrations.scripts(base, target, changes, ONLINE);
  }

  /** Its function reads tables with its owner's rights, so that nothing of a session stands in. */
  @OnPostgres
  void temporaryObjectsOfWhoWritesStandForNoTable(int major) throws SQLException {
    List<Change> changes =
        Difference.between(BASE, TARGET)
            .backfill("users.team", "(SELECT name FROM teams WHERE teams.id = team_id)")
            .changes();
    RenderedScript expand = scripts(BASE, TARGET, changes).get(0);
    for (String kind : List.of("TABLE", "VIEW")) {
      for (String path : List.of("\"$user\", public", "public, pg_catalog")) {
        try (TestDatabase database = PostgresServer.of(major).newDatabase();
            Connection application = database.connect();
            Statement its = application.createStatement()) {
          Migrations.create(database, BASE);
          database.execute("INSERT INTO teams VALUES (1, 'right')");
          database.execute("SET search_path = " + path);
          // As a runner does that takes several files into one transaction.
          database.runInTransaction(
              expand.body()
                  + ";\nCREATE TABLE path AS SELECT current_setting('search_path') AS is");
          database.execute("RESET search_path");
          its.execute("CREATE TEMPORARY " + kind + " teams AS SELECT 1 AS id, 'wrong' AS name");
          its.execute("INSERT INTO public.users (id, team_id) VALUES (1, 1)");
          assertThat(database.value("SELECT team FROM public.users")).isEqualTo("right");
          assertThat(database.value("SELECT \"is\" FROM path")).isEqualTo(path);
        }
      }
    }
  }

  /** The key has no check beside it that would refuse the old label before it is there. */
  @OnPostgres
  void labelsThatAKeyAloneTies(int major) throws SQLException {
    Schema base =
        schema()
            .table(
                "kinds", t -> t.column("kind", "text").primaryKey("kind").labels("kind", "a", "b"))
            .table(
                "things",
                t ->
                    t.column("id", "int")
                        .column("kind", "text")
                        .primaryKey("id")
                        .foreignKey("kind", "kinds", "kind"))
            .build();
    Schema target =
        schema()
            .table(
                "kinds", t -> t.column("kind", "text").primaryKey("kind").labels("kind", "c", "b"))
            .table(
                "things",
                t ->
                    t.column("id", "int")
                        .column("kind", "text")
                        .primaryKey("id")
                        .foreignKey("kind", "kinds", "kind"))
            .build();
    List<Change> changes =
        Difference.between(base, target).renameLabel("kinds.kind", "a", "c").changes();
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      Migrations.create(database, base);
      database.execute("INSERT INTO kinds VALUES ('a'), ('b'); INSERT INTO things VALUES (1, 'a')");
      int id = 1;
      for (RenderedScript script : scripts(base, target, changes)) {
        if (script.phase() != Phase.SETTLE) {
          database.runInTransaction(script.body());
          continue;
        }
        for (String statement : ScriptSplitter.split(script.body())) {
          if (statement.contains("ADD CONSTRAINT things_kind_fkey")) {
            database.execute("INSERT INTO things VALUES (" + ++id + ", 'a')");
          }
          database.execute(statement);
        }
      }
      assertThat(id).isEqualTo(2);
      assertThat(database.rows("SELECT id, kind FROM things ORDER BY id"))
          .containsExactly("1 | c", "2 | c");
    }
  }
}
