package dev.schemac.core.sql;

import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.schema;
import static dev.schemac.core.postgres.SchemaBuilder.sql;
import static dev.schemac.core.postgres.SchemaBuilder.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.hazard.Hazard;
import dev.schemac.core.hazard.Hazards;
import dev.schemac.core.hazard.LostData;
import dev.schemac.core.hazard.ViolatingRows;
import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Phase;
import dev.schemac.core.plan.statement.Plan;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.postgres.SchemaBuilder.TableBuilder;
import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.text.PostgresVersion;
import dev.schemac.core.text.QualifiedName;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What reviewers read above statements. */
class HazardSentencesTest {

  private static final QualifiedName USERS = name("users");
  private static final QualifiedName TENANTS = name("tenants");

  private static final Schema BASE =
      schema()
          .table("tenants", t -> t.column("id", "bigint").primaryKey("id"))
          .table(
              "users",
              t ->
                  t.column("id", "bigint")
                      .column("tenant_id", "bigint")
                      .column("email", "text")
                      .column("status", "text", "not null", "default 'new'")
                      .primaryKey("id")
                      .unique("email")
                      .foreignKey("tenant_id", "tenants", "id")
                      .labels("status", "active", "new"))
          .build();

  private final Hazards hazards = new Hazards(BASE, Schema.EMPTY, PostgresVersion.V15);

  @Test
  void areNotNeededForTrivialThings() {
    assertThat(said(alter(new Alteration.AddColumn(column("phone"))))).isEmpty();
    assertThat(said(alter(new Alteration.SetDefault("email", sql("''"))))).isEmpty();
    assertThat(said(new Step.CommentTable(USERS, "people"))).isEmpty();
    assertThat(said(new Step.RenameIndex(USERS, "users_email_key", "users_mail_key"))).isEmpty();
    Table table = new Table(name("t"), List.of(column("a")), null, List.of(), List.of(), null);
    assertThat(said(new Step.CreateTable(table))).isEmpty();
    assertThat(said(new Step.CreateIndex(name("t"), index("i", "a", true)))).isEmpty();
  }

  @Test
  void sayWhatIsLostAndWhatBreaks() {
    assertThat(said(alter(new Alteration.DropColumn("email"))))
        .isEqualTo(
            """
            -- Loses the values of users.email, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
            """);
    assertThat(said(new Step.DropTables(List.of(USERS))))
        .isEqualTo(
            """
            -- Loses all rows of users, breaks code that uses it. Brief ACCESS EXCLUSIVE on tenants and users.
            """);
  }

  @Test
  void sayWhatRenamesBreak() {
    assertThat(said(new Step.RenameColumn(USERS, "email", "mail")))
        .isEqualTo("-- Breaks code that uses users.email. Brief ACCESS EXCLUSIVE on users.\n");
    assertThat(said(new Step.RenameTable(USERS, "people")))
        .isEqualTo("-- Breaks code that uses users. Brief ACCESS EXCLUSIVE on users.\n");
    assertThat(said(new Step.DropTables(List.of(name("people")))))
        .startsWith("-- Loses all rows of people, breaks code that uses it.");
  }

  @Test
  void sayWhoWaitsForWhat() {
    Constraint unique =
        new Unique("u", List.of("tenant_id"), false, Constraint.Deferral.NOT_DEFERRABLE);
    assertThat(said(alter(new Alteration.AddConstraint(unique, null))))
        .isEqualTo(
            """
            -- Breaks code that violates u. Blocks reads and writes of users (ACCESS EXCLUSIVE) while it builds
            -- u. Fails if this finds rows:
            -- SELECT tenant_id FROM users WHERE tenant_id IS NOT NULL GROUP BY tenant_id HAVING count(*) > 1
            """);
    assertThat(said(new Step.CreateIndex(USERS, index("i", "email", false))))
        .isEqualTo("-- Blocks writes to users (SHARE) while it builds i.\n");
    assertThat(said(new Step.CreateIndex(USERS, index("j", "email", false), true)))
        .isEqualTo(
            """
            -- Builds j; reads and writes go on. Waits for every older transaction:
            -- pg_stat_progress_create_index.
            """);
    assertThat(said(alter(new Alteration.AlterType("id", type("numeric"), null, null))))
        .startsWith(
            "-- Breaks code that takes users.id for bigint. Blocks reads and writes of users");
  }

  @Test
  void tellTheOnlineFormFromTheBlockingOne() {
    ForeignKey key = key();
    assertThat(said(alter(new Alteration.AddConstraint(key, null))))
        .isEqualTo(
            """
            -- Breaks code that violates k. Blocks writes to tenants and users (SHARE ROW EXCLUSIVE) while it
            -- scans tenants and users. Fails if this finds rows:
            -- SELECT * FROM users a WHERE a.id IS NOT NULL AND NOT EXISTS (SELECT FROM tenants b WHERE b.id = a.id)
            """);
    assertThat(said(alter(new Alteration.AddConstraint(key, null, true, null))))
        .as("a file before the one that validates")
        .isEqualTo(
            """
            -- Breaks code that violates k. Brief SHARE ROW EXCLUSIVE on tenants and users: catalogue only.
            -- VALIDATE will fail if this finds rows:
            -- SELECT * FROM users a WHERE a.id IS NOT NULL AND NOT EXISTS (SELECT FROM tenants b WHERE b.id = a.id)
            """);
    assertThat(said(alter(new Alteration.ValidateConstraint("k", Set.of(TENANTS)))))
        .isEqualTo(
            """
            -- Scans tenants and users; reads and writes go on. Fails if this finds rows:
            -- SELECT * FROM users a WHERE a.id IS NOT NULL AND NOT EXISTS (SELECT FROM tenants b WHERE b.id = a.id)
            """);
  }

  @Test
  void followTheWayToNotNull() {
    Check proof = new Check("schemac_users_email", sql("email IS NOT NULL"));
    Plan.Script fill =
        new Plan.Script(
            Phase.FILL,
            List.of(
                alter(new Alteration.AddConstraint(proof, null, true, null)),
                alter(new Alteration.ValidateConstraint(proof.name(), Set.of()))));
    List<List<Hazard>> filled = hazards.of(fill).ofSteps();
    assertThat(text(filled.get(0)))
        .as("the next statement has the query")
        .isEqualTo(
            """
            -- Breaks code that leaves out users.email or writes NULL to it. Brief ACCESS EXCLUSIVE on users:
            -- catalogue only.
            """);
    assertThat(text(filled.get(1)))
        .isEqualTo(
            """
            -- Scans users; reads and writes go on. Fails if this finds rows:
            -- SELECT * FROM users WHERE email IS NULL
            """);
    assertThat(said(alter(new Alteration.SetNotNull("email"))))
        .isEqualTo("-- Brief ACCESS EXCLUSIVE on users: catalogue only.\n");
    assertThat(said(alter(new Alteration.DropConstraint(proof.name(), Set.of())))).isEmpty();
  }

  @Test
  void sayWhenTheLastUniqueIndexGoes() {
    assertThat(said(alter(new Alteration.DropConstraint("users_email_key", Set.of()))))
        .isEqualTo(
            """
            -- Breaks code that says ON CONFLICT (email), and code that expects no duplicates of users.email.
            -- Brief ACCESS EXCLUSIVE on users.
            """);
  }

  @Test
  void sayWhatAUniqueIndexNoLongerRefuses() {
    Schema base =
        schema()
            .table(
                "users",
                t ->
                    t.column("a", "text", "not null")
                        .column("b", "text", "not null")
                        .unique("a")
                        .unique("a", "b")
                        .index(true, null, "lower(a)"))
            .build();
    Step both = alter(new Alteration.DropConstraint("users_a_b_key", Set.of()));
    assertThat(text(of(base, both)))
        .as("a alone is unique")
        .startsWith("-- Breaks code that says ON CONFLICT (a, b). Brief");
    Table table = base.tables().values().iterator().next();
    String lower = table.indexes().get(0).name();
    assertThat(text(of(base, new Step.DropIndex(USERS, lower))))
        .startsWith(
            """
            -- Breaks code that says ON CONFLICT (lower(a)), and code that expects no duplicates of users
            -- (lower(a)).""");
    Hazards replaced = new Hazards(base, base, PostgresVersion.V15);
    assertThat(text(replaced.of(new Step.DropIndex(USERS, lower))))
        .as("it is there again afterwards")
        .doesNotContain("Breaks");
  }

  @Test
  void sayThatOnConflictTakesNoDeferrableKey() {
    Unique later =
        new Unique(
            "users_email_key", List.of("email"), false, Constraint.Deferral.INITIALLY_DEFERRED);
    Step becomes =
        alter(
            new Alteration.DropConstraint("users_email_key", Set.of()),
            new Alteration.AddConstraint(later, null));
    assertThat(said(becomes)).startsWith("-- Breaks code that says ON CONFLICT (email). Blocks");
  }

  @Test
  void sayWhatReadersMeetThatTheyDidNot() {
    assertThat(said(alter(new Alteration.DropNotNull("status"))))
        .isEqualTo(
            """
            -- Breaks code that reads users.status as never NULL. Brief ACCESS EXCLUSIVE on users.
            """);
    assertThat(said(alter(new Alteration.DropNotNull("email")))).as("it was nullable").isEmpty();
    Schema base = schema().enumType("mood", "ok").build();
    Step label = new Step.AddLabel(name("mood"), "sad", null, false);
    assertThat(text(of(base, label)))
        .isEqualTo(
            """
            -- Breaks code that reads 'sad' of mood without knowing it; PostgreSQL cannot take a label back.
            """);
    assertThat(text(of(Schema.EMPTY, label))).as("nobody reads the type yet").isEmpty();
  }

  @Test
  void sayWhatCitextTakesForEqual() {
    Step citext = alter(new Alteration.AlterType("email", type("citext"), null, null));
    assertThat(said(citext))
        .contains("while it builds users_email_key.")
        .doesNotContain("rewrites", "Loses what")
        .endsWith(
            """
            Fails if this finds rows:
            -- SELECT lower(email) FROM users WHERE lower(email) IS NOT NULL GROUP BY lower(email) HAVING count(*) > 1
            """);
    assertThat(said(alter(new Alteration.AlterType("status", type("varchar(3)"), null, null))))
        .contains("Loses what the new type cannot hold of users.status.");
  }

  @Test
  void countLocksThatATransactionKeeps() {
    Plan.Script script =
        new Plan.Script(
            Phase.EXPAND,
            List.of(
                alter(new Alteration.AddColumn(column("phone"))),
                new Step.CreateIndex(TENANTS, index("i", "id", false))));
    List<List<Hazard>> all = hazards.of(script).ofSteps();
    assertThat(text(all.get(1)))
        .isEqualTo(
            """
            -- Blocks writes to tenants (SHARE) while it builds i. Reads and writes of users wait until COMMIT
            -- (locked above).
            """);
  }

  @Test
  void sayHowTheNextIdentityValueIsFound() {
    Plan.Script script =
        new Plan.Script(
            Phase.SWITCH,
            List.of(
                alter(new Alteration.AddIdentity("tenant_id", Column.Identity.BY_DEFAULT)),
                new Step.AdvanceSequence(USERS, "tenant_id"),
                new Step.AdvanceSequence(USERS, "id")));
    List<List<Hazard>> all = hazards.of(script).ofSteps();
    assertThat(text(all.get(1)))
        .isEqualTo("-- Scans users: reads and writes of users wait until COMMIT (locked above).\n");
    assertThat(text(all.get(2))).as("the primary key tells it").isEmpty();
  }

  @Test
  void sayNothingOfChecksThatRowsAlreadySatisfy() {
    Check check = new Check("c", sql("id > 0"));
    Schema base =
        schema().table("users", t -> t.column("id", "integer").check("c", "id > 0")).build();
    Step widen =
        alter(
            new Alteration.DropConstraint("c", Set.of()),
            new Alteration.AlterType("id", type("bigint"), null, null),
            new Alteration.AddConstraint(check, null, true, null));
    Step convert =
        alter(
            new Alteration.DropConstraint("c", Set.of()),
            new Alteration.AlterType(
                "id", type("bigint"), null, new Alteration.ByExpression(sql("-id"))),
            new Alteration.AddConstraint(check, null, true, null));
    Step validate = alter(new Alteration.ValidateConstraint("c", Set.of()));
    Hazards quiet = new Hazards(base, base, PostgresVersion.V15);
    assertThat(text(quiet.of(widen))).doesNotContain("violates");
    assertThat(text(quiet.of(validate))).isEmpty();
    Hazards loud = new Hazards(base, base, PostgresVersion.V15);
    assertThat(text(loud.of(convert))).contains("violates c");
    assertThat(text(loud.of(validate))).contains("Fails if");
  }

  @Test
  void endWhereTheirLineEnds() {
    Hazard lost = new Hazard.LosesData(LostData.VALUES, "\"a\nDROP TABLE users;\r--\"");
    Hazard fails =
        new Hazard.FailsOnRows("", new ViolatingRows.Violating(USERS, sql("email <> 'a\nb'")));
    assertThat(HazardSentences.lines(List.of(lost, fails)))
        .allMatch(line -> line.startsWith("-- ") && line.lines().count() == 1)
        .contains("-- SELECT * FROM users WHERE NOT (email <> E'a\\nb')");
  }

  private static List<Hazard> of(Schema base, Step step) {
    return new Hazards(base, Schema.EMPTY, PostgresVersion.V15).of(step);
  }

  private String said(Step step) {
    return text(hazards.of(step));
  }

  private static String text(List<Hazard> hazards) {
    StringBuilder text = new StringBuilder();
    HazardSentences.lines(hazards).forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  private static Step alter(Alteration... alterations) {
    return new Step.AlterTable(USERS, Arrays.asList(alterations));
  }

  private static Column column(String name) {
    return Column.of(name, type("text"), true);
  }

  private static ForeignKey key() {
    return new ForeignKey(
        "k",
        List.of("id"),
        TENANTS,
        List.of("id"),
        ForeignKey.Action.NO_ACTION,
        ForeignKey.Action.NO_ACTION,
        List.of(),
        Constraint.Deferral.NOT_DEFERRABLE);
  }

  private static Index index(String name, String column, boolean unique) {
    return new Index(
        name,
        Index.Method.BTREE,
        unique,
        List.of(TableBuilder.element(column)),
        List.of(),
        false,
        new TreeMap<>(),
        null);
  }
}
