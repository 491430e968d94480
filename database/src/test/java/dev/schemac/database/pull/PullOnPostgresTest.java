package dev.schemac.database.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.history.journal.Naming;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.ModelComparison;
import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.random.RandomSchema;
import dev.schemac.core.random.Seeds;
import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import dev.schemac.database.catalog.CatalogFilter;
import dev.schemac.database.catalog.Introspection;
import dev.schemac.database.catalog.Introspector;
import dev.schemac.database.catalog.Leftover;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What is pulled, on servers. */
class PullOnPostgresTest {

  @OnPostgres
  void firstMigrationMakesTheSchema(int major) {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      Seeds.forEach(
          10,
          seed -> {
            Schema schema = RandomSchema.draft(seed, 4).schema();
            if (schema.namedSchemas().contains("Odd Schema")) {
              return; // The comparison lists what lies in a schema by names without quotes.
            }
            database.runInTransaction(FirstMigration.of(schema, List.of(), Naming.PLAIN).text());
            assertThat(ModelComparison.differences(database, schema)).isEmpty();
            database.clear();
          });
    }
  }

  /** In a new database, nothing else makes them before the tables. */
  @OnPostgres
  void firstMigrationMakesTheFunctionsAndTypesThatTablesNeed(int major) throws Exception {
    try (TestDatabase database = PostgresServer.of(major).newDatabase();
        TestDatabase another = PostgresServer.of(major).newDatabase()) {
      database.execute(
          """
          CREATE SCHEMA "Odd (one)";
          CREATE SCHEMA helpers;
          CREATE SCHEMA unneeded;
          CREATE SEQUENCE numbers;
          CREATE TYPE mood AS ENUM ('good', 'bad');
          CREATE FUNCTION "Odd (one)"."Fine; (not)"(text) RETURNS boolean IMMUTABLE
            RETURN $1 <> ';';
          CREATE FUNCTION fine(text) RETURNS boolean LANGUAGE sql IMMUTABLE
            AS $$ SELECT "Odd (one)"."Fine; (not)"($1) $$;
          CREATE DOMAIN address AS text CHECK (fine(VALUE));
          CREATE TYPE place AS (street address, floor int);
          CREATE TYPE addresses AS RANGE (SUBTYPE = address);
          CREATE COLLATION odd FROM "C";
          CREATE COLLATION "Odd (one)".backwards FROM "C";
          CREATE TEXT SEARCH DICTIONARY words (TEMPLATE = simple, ACCEPT = false);
          CREATE TEXT SEARCH CONFIGURATION "Odd (one)".search (PARSER = "default");
          ALTER TEXT SEARCH CONFIGURATION "Odd (one)".search
            ADD MAPPING FOR word, asciiword WITH words, simple;
          CREATE FUNCTION lowered(address, mood DEFAULT 'bad') RETURNS text LANGUAGE sql IMMUTABLE
            AS $$ SELECT lower($1 COLLATE "Odd (one)".backwards) $$;
          CREATE FUNCTION helpers.greatest_id() RETURNS int LANGUAGE sql STABLE
            AS 'SELECT 1';
          CREATE FUNCTION next_number() RETURNS bigint RETURN nextval('numbers');
          CREATE FUNCTION unused() RETURNS text LANGUAGE sql AS $$ SELECT 'fine' $$;
          CREATE FUNCTION touched() RETURNS trigger LANGUAGE plpgsql
            AS $$ BEGIN RETURN NEW; END $$;
          CREATE TABLE "Odd (one)".homes (
            id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            unused text COLLATE odd,
            place place,
            between addresses,
            many address[],
            of mood DEFAULT 'good',
            number bigint DEFAULT next_number(),
            follows int DEFAULT helpers.greatest_id(),
            searched text GENERATED ALWAYS AS (lowered(unused)) STORED,
            CHECK ("Odd (one)"."Fine; (not)"(unused)));
          CREATE INDEX ON "Odd (one)".homes (lowered(unused));
          CREATE INDEX ON "Odd (one)".homes
            USING gin (to_tsvector('"Odd (one)".search'::regconfig, unused));
          CREATE OR REPLACE FUNCTION helpers.greatest_id() RETURNS int LANGUAGE sql STABLE
            AS 'SELECT max(id) FROM "Odd (one)".homes';
          CREATE TRIGGER touched BEFORE UPDATE ON "Odd (one)".homes
            FOR EACH ROW EXECUTE FUNCTION touched();
          """);
      Introspection found = Introspector.of(CatalogFilter.ALL).read(database.connection());
      String migration = FirstMigration.of(found.schema(), found.leftovers(), Naming.PLAIN).text();
      another.runInTransaction(migration);

      Introspection made = Introspector.of(CatalogFilter.ALL).read(another.connection());
      assertThat(made.schema()).isEqualTo(found.schema());
      assertThat(missing(found, made))
          .containsExactly(
              "function touched()", "function unused()", "schema unneeded", "trigger touched");
    }
  }

  private static List<String> missing(Introspection found, Introspection made) {
    List<Leftover> missing = new ArrayList<>(found.leftovers());
    missing.removeAll(made.leftovers());
    return PulledProject.names(missing);
  }

  @OnPostgres
  void checksOfLabelsAreRecognizedAsServersPrintThem(int major) throws Exception {
    Schema schema =
        SchemaBuilder.schemaOf(
            SchemaBuilder.table("jobs")
                .column("plain", "text")
                .column("varying", "varchar(20)")
                .column("unlimited", "varchar")
                .column("fixed", "char(5)")
                .column("single", "text")
                .column("single_varying", "varchar(9)")
                .column("list", "text[]")
                .column("varying_list", "varchar(20)[]")
                .column("fixed_list", "char(5)[]")
                .column("single_list", "text[]")
                .column("Odd Name", "text")
                .labels("plain", "new", "it's done", "a\\b")
                .labels("varying", "new", "done")
                .labels("unlimited", "new", "done")
                .labels("fixed", "a", "b")
                .labels("single", "new")
                .labels("single_varying", "new")
                .labels("list", "new", "done")
                .labels("varying_list", "new", "done")
                .labels("fixed_list", "new", "done")
                .labels("single_list", "new")
                .labels("Odd Name", "new", "done"));
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      Migrations.create(database, schema);
      Table table = schema.tables().values().iterator().next();
      List<Constraint> asPrinted = new ArrayList<>();
      for (LabelCheck check : table.constraints(LabelCheck.class)) {
        asPrinted.add(printed(database, check));
      }
      Table printed = new Table(table.name(), table.columns(), null, asPrinted, List.of(), null);
      TreeMap<QualifiedName, Table> tables = new TreeMap<>();
      tables.put(table.name(), printed);
      Introspection found =
          new Introspection(180_000, schema.with(ObjectKind.TABLE, tables), List.of());
      Path any = Path.of("any");
      PullOptions options = new PullOptions("com.acme", Style.RECORD, any, any, Naming.PLAIN, any);
      assertThat(Pull.of(found, options).schema().tables().get(table.name()).constraints())
          .isEqualTo(table.constraints());
    }
  }

  private static Check printed(TestDatabase database, LabelCheck check) throws Exception {
    String condition =
        database.value(
            "SELECT pg_get_expr(conbin, conrelid) FROM pg_constraint WHERE conname = '"
                + check.name()
                + "'");
    return new Check(check.name(), SqlText.parse(condition));
  }
}
