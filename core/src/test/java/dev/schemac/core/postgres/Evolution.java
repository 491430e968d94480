package dev.schemac.core.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.diff.Change;
import dev.schemac.core.plan.input.PlanOptions;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.sql.RenderedScript;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A migration under test: the base is created with rows, the migration runs, and the catalog must
 * be that of a database in which the target is created anew.
 */
public final class Evolution {

  private record Expectation(String query, List<String> rows) {}

  private final int major;
  private PlanOptions options;
  private Schema base = Schema.EMPTY;
  private @Nullable Schema known;
  private Schema target = Schema.EMPTY;
  private UnaryOperator<Difference> hints = UnaryOperator.identity();
  private String rows = "";
  private String by = "";
  private final List<Expectation> expectations = new ArrayList<>();

  private Evolution(int major) {
    this.major = major;
    this.options = Migrations.OFFLINE;
  }

  public static Evolution on(int major) {
    return new Evolution(major);
  }

  public Evolution options(PlanOptions newOptions) {
    options = newOptions;
    return this;
  }

  public Evolution from(SchemaBuilder schema) {
    base = schema.build();
    return this;
  }

  public Evolution to(SchemaBuilder schema) {
    target = schema.build();
    return this;
  }

  /** What the snapshot says of the base, where people made something by hand after it. */
  public Evolution before(SchemaBuilder schema) {
    known = schema.build();
    return this;
  }

  public Evolution saying(UnaryOperator<Difference> newHints) {
    hints = newHints;
    return this;
  }

  /** SQL that fills the base. */
  public Evolution rows(String sql) {
    rows = sql;
    return this;
  }

  /** The migration's text, without what is said of hazards. */
  public Evolution by(String sql) {
    by = sql;
    return this;
  }

  /** What a query must give in the end. */
  public Evolution keeps(String query, String... expected) {
    expectations.add(new Expectation(query, List.of(expected)));
    return this;
  }

  public void run() {
    Schema snapshot = known == null ? base : known;
    List<Change> changes = hints.apply(Difference.between(snapshot, target)).changes();
    List<RenderedScript> scripts = Migrations.scripts(snapshot, target, changes, options);
    String text = Migrations.text(scripts);
    if (!by.isEmpty()) {
      assertThat(Migrations.bareText(scripts)).isEqualTo(by);
    }
    PostgresServer server = PostgresServer.of(major);
    try (TestDatabase migrated = server.newDatabase();
        TestDatabase fresh = server.newDatabase()) {
      Migrations.create(migrated, base);
      migrated.runStatements(rows);
      Migrations.run(migrated, scripts);
      Migrations.create(fresh, target);
      assertThat(Catalog.read(migrated)).as(text).isEqualTo(Catalog.read(fresh));
      assertThat(ModelComparison.differences(migrated, target)).as(text).isEmpty();
      for (Expectation expectation : expectations) {
        assertThat(migrated.rows(expectation.query))
            .as("%s%n%s", expectation.query, text)
            .isEqualTo(expectation.rows);
      }
    }
  }
}
