package dev.schemac.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.Catalog;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.random.Step;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.Identifiers;
import java.util.ArrayList;
import java.util.List;

/**
 * A database with rows before a step and after it: it must have the catalog of the target made
 * anew, and each row that was not given up, with its values.
 */
public final class EvolutionProof {

  /** NOT NULL of PostgreSQL 18 in the making, which the catalog's lines leave out. */
  private static final String LEFT_OVER =
      "SELECT conrelid::regclass, conname FROM pg_constraint"
          + " WHERE contype = 'n' AND (NOT convalidated OR conname LIKE 'schemac\\_%')";

  private final TestDatabase database;
  private final Step step;
  private final List<List<String>> expected = new ArrayList<>();

  private EvolutionProof(TestDatabase database, Step step) {
    this.database = database;
    this.step = step;
  }

  /** Looks at the rows before the step. */
  public static EvolutionProof before(TestDatabase database, Step step) {
    EvolutionProof proof = new EvolutionProof(database, step);
    database.execute("SET timezone = 'UTC'");
    for (Step.Kept kept : step.kept()) {
      proof.expected.add(sorted(database.rows(kept.before())));
    }
    // A migration must not depend on where whoever runs it lives.
    database.execute("SET timezone = 'America/St_Johns'");
    return proof;
  }

  /**
   * Looks at the database after the step.
   *
   * @param fresh an empty database to make the target in
   */
  public void after(TestDatabase fresh) {
    database.execute("SET timezone = 'UTC'");
    Migrations.create(fresh, step.target());
    assertThat(Catalog.read(database)).isEqualTo(Catalog.read(fresh));
    assertThat(database.rows(LEFT_OVER)).as("left over").isEmpty();
    assertThat(database.value("SHOW lock_timeout")).as("leaked setting").isEqualTo("0");
    for (int i = 0; i < expected.size(); i++) {
      Step.Kept kept = step.kept().get(i);
      assertThat(sorted(database.rows(kept.after())))
          .as("%s%nmust be%n%s", kept.after(), kept.before())
          .isEqualTo(expected.get(i));
    }
    for (Table table : step.target().tables().values()) {
      table.columns().forEach(column -> check(table, column));
    }
  }

  private void check(Table table, Column column) {
    String name = Identifiers.quote(column.name());
    String from = " FROM " + table.name().sql();
    if (column.generatedAs() != null) {
      String other =
          "SELECT count(*)"
              + from
              + (" WHERE " + name + " IS DISTINCT FROM (" + column.generatedAs().text() + ")");
      assertThat(database.value(other)).as(other).isEqualTo("0");
    }
  }

  private static List<String> sorted(List<String> rows) {
    return rows.stream().sorted().toList();
  }
}
