package dev.schemac.core.sql;

import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.schema;
import static dev.schemac.core.postgres.SchemaBuilder.sql;
import static dev.schemac.core.postgres.SchemaBuilder.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schemac.core.hazard.Hazard;
import dev.schemac.core.hazard.Hazards;
import dev.schemac.core.hazard.ViolatingRows;
import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.SchemaBuilder.TableBuilder;
import dev.schemac.core.postgres.SqlFailure;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.text.PostgresVersion;
import dev.schemac.core.text.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The queries find rows exactly where the statement fails. */
class OffenderQueryTest {

  private static final QualifiedName ORDERS = name("my orders");

  private static final Schema BASE =
      schema()
          .enumType("mood", "ok", "sad")
          .table(
              "users",
              t -> t.column("a", "integer").column("Full b", "text").primaryKey("a", "Full b"))
          .table(
              "my orders",
              t ->
                  t.column("a", "integer")
                      .column("Full b", "text")
                      .column("tags", "text[]")
                      .column("mood", "mood")
                      .column("moods", "mood[]"))
          .build();

  private static final String PARENTS =
      "INSERT INTO users VALUES (1, 'x'); INSERT INTO \"my orders\" VALUES ";

  @OnPostgres
  void ofNull(int major) {
    run(major, alter(new Alteration.SetNotNull("Full b")), "(1, '')", "(1, NULL)");
    run(major, alter(add(new PrimaryKey("pk", List.of("a", "Full b")))), "(1, 'x')", "(1, NULL)");
    run(
        major,
        alter(new Alteration.AddColumn(Column.of("c", type("integer"), false))),
        "",
        "(1, '')");
  }

  @OnPostgres
  void ofChecks(int major) {
    run(major, alter(add(new Check("c", sql("a > 0 OR a < -5")))), "(1), (NULL), (-6)", "(0)");
    LabelCheck labels = new LabelCheck("c", "Full b", List.of("it's", "b"));
    run(major, alter(add(labels)), "(1, 'it''s'), (2, NULL)", "(1, 'c')");
    run(
        major,
        alter(
            new Alteration.AddConstraint(
                new LabelCheck("c", "tags", List.of("x", "y")), type("text[]"))),
        "(1, '', '{x,y}'), (1, '', NULL), (1, '', '{}')",
        "(1, '', '{x,z}')");
    run(major, alter(add(new LabelCheck("c", "Full b", List.of()))), "(1, NULL)", "(1, 'c')");
  }

  @OnPostgres
  void ofKeys(int major) {
    String twoNulls = "(1, NULL), (1, NULL), (1, 'b')";
    run(major, alter(add(unique(false))), twoNulls, "(1, 'b'), (1, 'b')");
    run(major, alter(add(unique(true))), "(1, NULL), (2, NULL)", twoNulls);
    Step lower = index("lower(\"Full b\")", false, null);
    run(major, lower, "(1, 'b'), (1, 'c'), (1, NULL), (2, NULL)", "(1, 'b'), (2, 'B')");
    Step sum = index("(a + 1)", true, null);
    run(major, sum, "(1), (NULL)", "(NULL), (NULL)");
    Step part = index("a", false, "tags IS NULL OR a = 3");
    run(major, part, "(1, '', '{}'), (1, '', '{}'), (1, '', NULL)", "(1), (1)");
  }

  @OnPostgres
  void ofForeignKeys(int major) {
    ForeignKey key =
        new ForeignKey(
            "fk",
            List.of("a", "Full b"),
            name("users"),
            List.of("a", "Full b"),
            ForeignKey.Action.NO_ACTION,
            ForeignKey.Action.NO_ACTION,
            List.of(),
            Constraint.Deferral.NOT_DEFERRABLE);
    run(major, alter(add(key)), "(1, 'x'), (2, NULL), (NULL, 'z'), (NULL, NULL)", "(1, 'y')");
    Step notValid = alter(new Alteration.AddConstraint(key, null, true, null));
    Step validate = alter(new Alteration.ValidateConstraint("fk", Set.of(name("users"))));
    Hazards hazards = new Hazards(BASE, BASE, PostgresVersion.V15);
    List<String> ahead = queries(hazards.of(notValid));
    assertThat(queries(hazards.of(validate)))
        .isEqualTo(ahead)
        .containsExactly(
            "SELECT * FROM \"my orders\" a WHERE a.a IS NOT NULL AND a.\"Full b\" IS NOT NULL AND"
                + " NOT EXISTS (SELECT FROM users b WHERE b.a = a.a AND b.\"Full b\" ="
                + " a.\"Full b\")");
  }

  @OnPostgres
  void ofRemovedLabels(int major) {
    EnumType fewer = new EnumType(name("mood"), List.of("ok"), null);
    Step park = new Step.RenameEnumType(name("mood"), "schemac_old_mood");
    Step create = new Step.CreateEnumType(fewer);
    Alteration.ByLabel byLabel = new Alteration.ByLabel(new TreeMap<>());
    Step one = alter(new Alteration.AlterType("mood", type("mood"), null, byLabel));
    Step many = alter(new Alteration.AlterType("moods", type("mood[]"), null, byLabel));
    run(
        major,
        one,
        "(1, '', NULL, 'ok'), (2, '', NULL, NULL)",
        "(1, '', NULL, 'sad')",
        park,
        create);
    run(
        major,
        many,
        "(1, '', NULL, 'ok', '{ok,ok}'), (2, '', NULL, NULL, NULL)",
        "(1, '', NULL, 'ok', '{ok,sad}')",
        park,
        create);
  }

  @OnPostgres
  void ofCastsOfTexts(int major) {
    run(
        major,
        generated("integer", "\"Full b\"::integer"),
        "(1, ' -12 '), (2, NULL)",
        "(1, '1.0')");
    run(major, generated("smallint", "CAST(\"Full b\" AS smallint) + 1"), "", "(1, '32768')");
    run(major, generated("bigint", "\"Full b\"::bigint + a"), "", "(1, '9223372036854775808')");
    run(
        major,
        generated("numeric", "lower(\"Full b\")::numeric"),
        "(1, '.5'), (2, '1.E2'), (3, 'NaN')",
        "(1, '1,5')");
    run(major, generated("boolean", "\"Full b\"::boolean"), "(1, ' YES'), (2, 'of')", "(1, 'o')");
    run(
        major,
        generated("uuid", "trim(\"Full b\")::uuid"),
        "(1, '{00000000-0000-0000-0000-00000000000A}')",
        "(1, '{00000000-0000-0000-0000-00000000000A')");
  }

  @OnPostgres
  void ofCastsOfNumbers(int major) {
    run(major, generated("smallint", "a::smallint"), "(32767), (NULL)", "(32768)");
    run(major, generated("smallint", "5 + CAST(a AS smallint)"), "(-32768)", "(-32769)");
  }

  @Test
  void areNotKnownOfCastsThatARowDecidesOn() {
    for (String expression :
        List.of(
            "CASE WHEN a > 0 THEN \"Full b\"::integer END",
            "\"Full b\"::date - a",
            "(\"Full b\"::integer)::smallint",
            "1 / a")) {
      List<Hazard> hazards =
          new Hazards(BASE, BASE, PostgresVersion.V15).of(generated("integer", expression));
      assertThat(queries(hazards)).as(expression).isEmpty();
      assertThat(HazardSentences.lines(hazards).toString()).contains("fails for a row");
    }
  }

  @OnPostgres
  void ofLabelsThatBecomeOne(int major) {
    TreeMap<String, String> labels = new TreeMap<>(Map.of("b'", "c"));
    Step relabel = new Step.Relabel(ORDERS, "Full b", type("text"), labels);
    Step key = alter(add(unique(false)));
    run(major, relabel, "(1, 'b'''), (2, 'c'), (3, NULL), (3, NULL)", "(1, 'b'''), (1, 'c')", key);
    Step index = index("lower(\"Full b\")", true, "\"Full b\" <> 'b'''");
    run(major, relabel, "(1, 'b'''), (2, 'd')", "(1, 'b'''), (2, 'C')", index);
  }

  @OnPostgres
  void ofNativeLabelsThatBecomeOne(int major) {
    EnumType other = new EnumType(name("mood"), List.of("ok", "new"), null);
    Alteration.ByLabel byLabel = new Alteration.ByLabel(new TreeMap<>(Map.of("sad", "ok")));
    run(
        major,
        alter(new Alteration.AlterType("mood", type("mood"), null, byLabel)),
        "(1, '', NULL, 'ok'), (2, '', NULL, NULL)",
        "(1, '', NULL, 'ok'), (2, '', NULL, 'sad')",
        index("mood", false, null),
        new Step.RenameEnumType(name("mood"), "schemac_old_mood"),
        new Step.CreateEnumType(other));
  }

  @Test
  void areNotAskedForWhereNothingCanFail() {
    Hazards hazards = new Hazards(BASE, BASE, PostgresVersion.V15);
    hazards.of(alter(new Alteration.AddColumn(Column.of("c", type("integer"), true))));
    Alteration unique =
        add(new Unique("u", List.of("c"), false, Constraint.Deferral.NOT_DEFERRABLE));
    assertThat(queries(hazards.of(alter(unique)))).isEmpty();
    // Wider than the primary key.
    Step index = new Step.CreateIndex(name("users"), made(List.of("a", "\"Full b\""), false, null));
    assertThat(queries(hazards.of(index))).isEmpty();
  }

  private static void run(int major, Step step, String good, String bad, Step... before) {
    Hazards hazards = new Hazards(BASE, BASE, PostgresVersion.of(major));
    for (Step each : before) {
      hazards.of(each);
    }
    List<String> queries = queries(hazards.of(step));
    assertThat(queries).isNotEmpty();
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      Migrations.create(database, BASE);
      for (Step each : before) {
        database.execute(Migrations.statement(each));
      }
      if (!bad.isEmpty()) {
        database.execute("BEGIN; " + PARENTS + bad);
        long found = queries.stream().filter(query -> !database.rows(query).isEmpty()).count();
        assertThat(found).as("%s finds rows of %s", queries, bad).isPositive();
        assertThatThrownBy(() -> database.execute(Migrations.statement(step)))
            .isInstanceOf(SqlFailure.class);
        database.execute("ROLLBACK");
      }
      if (!good.isEmpty()) {
        database.execute(PARENTS + good);
      }
      queries.forEach(query -> assertThat(database.rows(query)).as(query).isEmpty());
      database.execute(Migrations.statement(step));
    }
  }

  private static List<String> queries(List<Hazard> hazards) {
    return hazards.stream()
        .filter(Hazard.FailsOnRows.class::isInstance)
        .map(hazard -> ((Hazard.FailsOnRows) hazard).rows())
        .filter(Objects::nonNull)
        .map((ViolatingRows rows) -> OffenderQuery.of(rows))
        .toList();
  }

  private static Step generated(String type, String expression) {
    Column column =
        new Column(
            "c", type(type), true, null, sql(expression), Column.Identity.NONE, null, null, false);
    return alter(new Alteration.AddColumn(column));
  }

  private static Step alter(Alteration alteration) {
    return new Step.AlterTable(ORDERS, List.of(alteration));
  }

  private static Alteration add(Constraint constraint) {
    return new Alteration.AddConstraint(constraint, type("text"));
  }

  private static Constraint unique(boolean nullsNotDistinct) {
    return new Unique(
        "u", List.of("a", "Full b"), nullsNotDistinct, Constraint.Deferral.NOT_DEFERRABLE);
  }

  private static Step index(String element, boolean nullsNotDistinct, @Nullable String where) {
    return new Step.CreateIndex(ORDERS, made(List.of(element), nullsNotDistinct, where));
  }

  private static Index made(
      List<String> elements, boolean nullsNotDistinct, @Nullable String where) {
    return new Index(
        "i",
        Index.Method.BTREE,
        true,
        elements.stream().map(TableBuilder::element).toList(),
        List.of(),
        nullsNotDistinct,
        new TreeMap<>(),
        where == null ? null : sql(where));
  }
}
