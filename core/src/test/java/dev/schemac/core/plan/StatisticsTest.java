package dev.schemac.core.plan;

import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.sql;
import static dev.schemac.core.postgres.SchemaBuilder.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.hazard.FactCase;
import dev.schemac.core.hazard.Hazard;
import dev.schemac.core.hazard.Hazards;
import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.text.PostgresVersion;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which columns PostgreSQL knows nothing of any more, and that the hazards name just those. */
class StatisticsTest {

  private static final String KNOWN =
      "SELECT attname FROM pg_stats WHERE tablename = 'users' ORDER BY 1";

  @ParameterizedTest(name = "PostgreSQL {0}")
  @MethodSource("dev.schemac.core.hazard.FactsTest#majors")
  void areLostAsTheHazardsSay(int major) {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      for (Alteration alteration :
          List.of(
              new Alteration.AlterType("code", type("text"), null, null), // Keeps the file.
              new Alteration.AlterType("total", type("bigint"), null, null), // Rewrites.
              new Alteration.SetDefault("total", sql("0")),
              new Alteration.SetNotNull("total"),
              new Alteration.SetExpression("twice", sql("n * 3")))) {
        if (major >= 17 || !(alteration instanceof Alteration.SetExpression)) {
          Step step = new Step.AlterTable(name("users"), List.of(alteration));
          database.clear();
          Migrations.create(database, FactCase.BASE);
          database.execute(FactCase.ROWS + "ANALYZE users");
          List<String> known = database.rows(KNOWN);
          database.execute(Migrations.statement(step));
          known.removeAll(database.rows(KNOWN));
          assertThat(said(step)).as(step.toString()).isEqualTo(known);
        }
      }
    }
  }

  private static List<String> said(Step step) {
    return new Hazards(FactCase.BASE, Schema.EMPTY, PostgresVersion.V15)
        .of(step).stream()
            .filter(Hazard.LosesStatistics.class::isInstance)
            .flatMap(it -> ((Hazard.LosesStatistics) it).columns().stream())
            .toList();
  }
}
