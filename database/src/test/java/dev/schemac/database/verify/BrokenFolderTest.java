package dev.schemac.database.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.database.scratch.TestScratch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example's folder with a mistake of a person in it: each is named, with the file it is in. */
class BrokenFolderTest {

  private static final Path EXAMPLE = Path.of("../migrations");
  private static final String OWN = "0005_own.sql";

  /**
   * A mistake.
   *
   * @param file the file that has it; a new one has the text alone
   * @param from what the file has; empty in a new file
   * @param to what it has instead
   * @param said what the first run of the report says, without the place; the place is the file
   */
  record Mistake(String file, String from, String to, List<String> said) {
    @Override
    public String toString() {
      return to.isEmpty() ? "without " + from : to;
    }
  }

  private static Mistake own(String sql, String... said) {
    return new Mistake(OWN, "", sql, List.of(said));
  }

  private static Mistake edit(String file, String from, String to, String... said) {
    return new Mistake(file, from, to, List.of(said));
  }

  private static final String INITIAL = "0000_initial_schema.sql";
  private static final String PROJECTS = "0001_create_projects.sql";
  private static final String SWITCH = "0004_add_users_handle_switch.sql";

  static Stream<Mistake> mistakes() {
    return Stream.of(
        own(
            "ALTER TABLE users ADD COLUMN extra int DEFAULT 1;",
            "column users.extra is not expected; there is: extra integer DEFAULT 1"),
        own(
            "ALTER TABLE users DROP COLUMN last_seen_at;",
            "column users.last_seen_at is missing; expected: last_seen_at timestamptz"),
        own(
            "ALTER TABLE users RENAME COLUMN last_seen_at TO seen;",
            "column users.last_seen_at is missing; expected: last_seen_at timestamptz",
            "column users.seen is not expected; there is: seen timestamptz"),
        edit(
            INITIAL,
            "varchar(254)",
            "varchar(255)",
            "column users.email differs; expected: email varchar(254) NOT NULL; there is: email"
                + " varchar(255) NOT NULL"),
        own(
            "ALTER TABLE users ALTER COLUMN display_name DROP NOT NULL;",
            "column users.display_name differs; expected: display_name text NOT NULL; there is:"
                + " display_name text"),
        own(
            "ALTER TABLE tenant_users ALTER COLUMN role SET DEFAULT 'owner';",
            "column tenant_users.role differs; expected: role text NOT NULL DEFAULT"
                + " 'member'::text; there is: role text NOT NULL DEFAULT 'owner'::text"),
        own(
            "ALTER TABLE users ALTER COLUMN display_name TYPE text COLLATE \"C\";",
            "column users.display_name differs; expected: display_name text NOT NULL; there is:"
                + " display_name text COLLATE \"C\" NOT NULL"),
        edit(
            INITIAL,
            "a-z0-9-",
            "a-z0-9_",
            "constraint tenants_slug_check on tenants differs; expected: CONSTRAINT"
                + " tenants_slug_check CHECK ((slug)::text ~ '^[a-z0-9]([a-z0-9-]*[a-z0-9])?$'::text);"
                + " there is: CONSTRAINT tenants_slug_check CHECK ((slug)::text ~"
                + " '^[a-z0-9]([a-z0-9_]*[a-z0-9])?$'::text)"),
        own(
            "DROP INDEX projects_tenant_id_owner_id_idx;",
            "index projects_tenant_id_owner_id_idx on projects is missing; expected: CREATE INDEX"
                + " projects_tenant_id_owner_id_idx ON projects (tenant_id, owner_id)"),
        own(
            "CREATE INDEX mine ON projects (name DESC) WHERE owner_id IS NULL;",
            "index mine on projects is not expected; there is: CREATE INDEX mine ON projects (name"
                + " DESC) WHERE owner_id IS NULL"),
        edit(
            PROJECTS,
            " ON DELETE SET NULL (owner_id)",
            "",
            "constraint projects_tenant_id_owner_id_fkey on projects differs; expected: CONSTRAINT"
                + " projects_tenant_id_owner_id_fkey FOREIGN KEY (tenant_id, owner_id) REFERENCES"
                + " tenant_users (tenant_id, user_id) ON DELETE SET NULL (owner_id); there is:"
                + " CONSTRAINT projects_tenant_id_owner_id_fkey FOREIGN KEY (tenant_id, owner_id)"
                + " REFERENCES tenant_users (tenant_id, user_id)"),
        edit(
            PROJECTS,
            "PRIMARY KEY (tenant_id, id)",
            "PRIMARY KEY (id, tenant_id)",
            "constraint projects_pkey on projects differs; expected: CONSTRAINT projects_pkey"
                + " PRIMARY KEY (tenant_id, id); there is: CONSTRAINT projects_pkey PRIMARY KEY"
                + " (id, tenant_id)"),
        edit(
            PROJECTS,
            "'What a tenant works on'",
            "'What a tenant\n  works at'",
            "comment on table projects differs; expected: What a tenant works on; there is: What a"
                + " tenant works at"),
        own(
            "COMMENT ON COLUMN users.email IS 'theirs';",
            "comment on column users.email is not expected; there is: theirs"),
        own("CREATE TABLE notes (id int);", "table notes is not expected"),
        own("DROP TABLE projects;", "table projects is missing"),
        own(
            "CREATE TYPE mood AS ENUM ('ok', 'it''s');",
            "enum type mood is not expected; there is: CREATE TYPE mood AS ENUM ('ok', 'it''s')"),
        own(
            "CREATE SEQUENCE numbers INCREMENT BY 5;",
            "sequence numbers is not expected; there is: CREATE SEQUENCE numbers INCREMENT BY 5"),
        own("CREATE EXTENSION hstore;", "extension hstore is not expected"),
        edit(
            SWITCH,
            "  ALTER COLUMN handle SET DEFAULT 'user-' || gen_random_uuid(),\n",
            "",
            "column users.handle differs; expected: handle varchar(50) NOT NULL DEFAULT"
                + " 'user-'::text || gen_random_uuid(); there is: handle varchar(50) NOT NULL"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void itIsNamedWithItsFile(Mistake mistake, @TempDir Path folder) throws Exception {
    copy(folder);
    make(mistake, folder);
    int major = PostgresServer.majors().get(0);
    VerifyRun run;
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      run = Migrations.in(folder).on(TestScratch.source(database)).verify().runs().get(0);
    }
    assertThat(run.failure()).isNull();
    assertThat(run.differences().stream().map(it -> it.difference().sentence()))
        .containsExactlyElementsOf(mistake.said());
    assertThat(run.differences())
        .allSatisfy(it -> assertThat(it.place()).isNotNull())
        .anySatisfy(it -> assertThat(it.place().file()).isEqualTo(mistake.file()));
  }

  /** What a person's migrations make and no class can say is named, and no fault. */
  @OnPostgres
  void additionsAreNamed(int major, @TempDir Path folder) throws Exception {
    copy(folder);
    Files.writeString(
        folder.resolve(OWN),
        """
        CREATE VIEW names AS SELECT display_name FROM users;
        CREATE FUNCTION noon() RETURNS int LANGUAGE sql
          BEGIN ATOMIC SELECT 12; END;
        """);
    VerifyRun run = verify(folder, major).runs().get(0);
    assertThat(run.isRight()).isTrue();
    assertThat(run.additions().stream().map(it -> it.difference().kind()))
        .containsExactlyInAnyOrder("view", "function");
    assertThat(run.additions().stream().map(it -> String.valueOf(it.place())))
        .containsExactlyInAnyOrder(OWN + ":1", OWN + ":2");
  }

  @OnPostgres
  void whatIsUnfinishedComesWithAdvice(int major, @TempDir Path folder) throws Exception {
    copy(folder);
    Files.writeString(
        folder.resolve(OWN), "ALTER TABLE users ADD CHECK (display_name <> '') NOT VALID;");
    assertThat(verify(folder, major).text())
        .contains("NOT VALID constraint")
        .contains("; let a migration VALIDATE it, and say it in the class");
  }

  @OnPostgres
  void aStatementThatFailsHasFileAndLine(int major, @TempDir Path folder) throws Exception {
    copy(folder);
    make(edit(PROJECTS, "  owner_id   uuid,", "  owner_id   uuidd,"), folder);
    String text = verify(folder, major).text();
    List<String> lines = Files.readAllLines(folder.resolve(PROJECTS));
    int line = lines.indexOf("  owner_id   uuidd,") + 1;
    assertThat(text)
        .contains("each migration once: " + PROJECTS + ":" + line + " fails: type \"uuidd\"");
  }

  @OnPostgres
  void aScriptThatCannotRunAgainIsNamed(int major, @TempDir Path folder) throws Exception {
    copy(folder);
    make(
        edit(
            "0003_add_users_handle_fill.sql",
            "DROP INDEX CONCURRENTLY IF EXISTS users_handle_key_build;",
            ""),
        folder);
    VerifyReport report = verify(folder, major);
    assertThat(report.runs().get(0).isRight()).isTrue();
    assertThat(report.text())
        .startsWith("each script outside a transaction twice: 0003_add_users_handle_fill.sql:")
        .contains("already exists");
  }

  /** Rows that were there before a migration are what it fails on in production. */
  @OnPostgres
  void rowsOfThePersonAreThereWhenTheNextMigrationsRun(
      int major, @TempDir Path folder, @TempDir Path rows) throws Exception {
    copy(folder);
    Files.writeString(
        folder.resolve(OWN),
        "ALTER TABLE users ALTER COLUMN last_seen_at SET NOT NULL;\n"
            + "ALTER TABLE users ALTER COLUMN last_seen_at DROP NOT NULL;\n");
    Files.writeString(
        rows.resolve("0001.sql"),
        "INSERT INTO users (email, display_name) VALUES ('a@b', 'A'), ('b@b', 'B');");
    VerifyReport report = Migrations.in(folder).withRowsOf(rows).verify(TestScratch.of(major));
    assertThat(report.runs().get(0).isRight()).isTrue();
    assertThat(report.text())
        .isEqualTo(
            "with the rows of 0001.sql behind 0001_create_projects.sql: 0005_own.sql:1 fails:"
                + " column \"last_seen_at\" of relation \"users\" contains null values");
  }

  private static VerifyReport verify(Path folder, int major) throws Exception {
    return Migrations.in(folder).verify(TestScratch.of(major));
  }

  private static void copy(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> entries = Files.list(EXAMPLE)) {
      entries.forEach(files::add);
    }
    for (Path file : files) {
      Files.copy(file, folder.resolve(file.getFileName().toString()));
    }
  }

  private static void make(Mistake mistake, Path folder) throws IOException {
    Path file = folder.resolve(mistake.file());
    if (mistake.from().isEmpty()) {
      Files.writeString(file, mistake.to());
    } else {
      String text = Files.readString(file);
      assertThat(text).contains(mistake.from());
      Files.writeString(file, text.replace(mistake.from(), mistake.to()));
    }
  }
}
