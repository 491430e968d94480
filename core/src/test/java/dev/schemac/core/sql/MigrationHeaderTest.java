package dev.schemac.core.sql;

import static dev.schemac.core.postgres.SchemaBuilder.index;
import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.plan.statement.Plan;
import dev.schemac.core.postgres.Difference;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.SchemaBuilder.TableBuilder;
import dev.schemac.core.schema.Schema;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Which code runs when, in words. */
class MigrationHeaderTest {

  @Test
  void codeRunsThroughoutWhereNothingLimitsIt() {
    assertThat(header(users(it -> it), users(it -> it.index(index("ix", "email")))))
        .contains("-- Old and new code run throughout.\n");
  }

  @Test
  void eachOfSeveralRefuses() {
    assertThat(
            header(
                users(it -> it.check("a", "id > 1").check("b", "id > 2").check("c", "id > 3")),
                users(it -> it)))
        .contains("-- Old and new code run throughout.\n")
        .contains("new code that writes what a, b or c refuses.\n");
  }

  @Test
  void causesOfSeveralKindsArePartedByTheirConjunction() {
    assertThat(header(users(it -> it.unique("email").unique("id", "email")), users(it -> it)))
        .contains(
            "ON CONFLICT (email) or (email, id), that expects no duplicates of users.email or");
  }

  private static TableBuilder users(UnaryOperator<TableBuilder> more) {
    return more.apply(
        table("users").column("id", "integer", "not null").column("email", "text", "not null"));
  }

  private static String header(TableBuilder before, TableBuilder after) {
    Schema base = schemaOf(before);
    Schema target = schemaOf(after);
    Plan plan =
        Migrations.plan(
            base, target, Difference.between(base, target).changes(), Migrations.ONLINE);
    List<String> lines =
        new MigrationHeader(
                plan, Migrations.hazards(plan, base, target), List.of("0001", "0002", "0003"))
            .lines(0);
    return String.join("\n", lines).replace("\n--   ", " ") + "\n";
  }
}
