package dev.schemac.core.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.diff.Diff;
import dev.schemac.core.diff.DiffResult;
import dev.schemac.core.plan.input.PlanOptions;
import dev.schemac.core.plan.statement.Plan;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.random.Draft;
import dev.schemac.core.random.RandomEvolution;
import dev.schemac.core.random.RandomSchema;
import dev.schemac.core.random.Seeds;
import dev.schemac.core.random.Step;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.PostgresVersion;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What is said of a statement holds for the database as the statements before it leave it, so each
 * of them must do to what is known of the database what it does to the database: each finds the
 * objects that it names, and behind the last one of any migration stands what the classes say.
 * {@code -Dschemac.cases=100000} looks longer, {@code -Dschemac.seed=…} at one case.
 */
class SimulatedCatalogTest {

  private static final int CASES = 60;

  private static final Pattern SQL_TEXT = Pattern.compile("(condition|where|generatedAs)=.*");

  @Test
  void behindTheStatementsOfOneTransactionIsWhatTheClassesSay() {
    Seeds.forEach(CASES, seed -> leadsToTarget(step(seed), Migrations.OFFLINE));
  }

  @Test
  void behindTheFilesOfAnOnlineMigrationIsWhatTheClassesSay() {
    Seeds.forEach(CASES, seed -> leadsToTarget(step(seed), Migrations.ONLINE));
  }

  private static Step step(long seed) {
    Draft draft = RandomSchema.draftWithPromises(seed, 3);
    return RandomEvolution.of(draft, seed).next();
  }

  private static void leadsToTarget(Step step, PlanOptions options) {
    DiffResult diff =
        Diff.between(step.base(), step.target(), step.intents(), Set.of(), Step.OPTIONS);
    Plan plan = Migrations.plan(step.base(), step.target(), diff.changes(), options);
    Hazards hazards = new Hazards(step.base(), step.target(), PostgresVersion.V15);
    CatalogState reached = hazards.catalogState();
    reached.expect(plan);
    for (Plan.Script script : plan.scripts()) {
      script
          .steps()
          .forEach(
              statement -> {
                assertThat(MissingObjects.of(statement, reached))
                    .as("%s after %s", statement, step.mutations())
                    .isEmpty();
                hazards.of(statement);
              });
    }
    // A text keeps the names that types and labels have before: that is when people try it.
    boolean texts = step.base().enumTypes().equals(step.target().enumTypes());
    for (Table table : step.target().tables().values()) {
      assertThat(parts(reached.table(table.name()), texts))
          .as("%s after %s", table.name(), step.mutations())
          .isEqualTo(parts(table, texts));
      assertThat(columns(reached.later(table.name())))
          .as("%s in the end, after %s", table.name(), step.mutations())
          .isEqualTo(columns(table));
      if (reached.isLive(table.name())) {
        holdsLabelsOfChecks(table, reached);
      }
    }
    for (EnumType type : step.target().enumTypes().values()) {
      assertThat(labels(reached.type(type.name())))
          .as("%s after %s", type.name(), step.mutations())
          .isEqualTo(labels(type));
    }
    nothingElseIsThere(step.base(), step.target(), reached);
  }

  private static void holdsLabelsOfChecks(Table table, CatalogState reached) {
    for (LabelCheck check : table.constraints(LabelCheck.class)) {
      Set<String> held = reached.labels(table.name(), check.column());
      assertThat(held).as("labels of %s.%s", table.name(), check.column()).isNotNull();
      assertThat(check.labels()).containsAll(held);
    }
  }

  private static void nothingElseIsThere(Schema base, Schema target, CatalogState reached) {
    for (Table gone : base.tables().values()) {
      if (!target.tables().containsKey(gone.name())) {
        assertThat(reached.table(gone.name())).as("%s", gone.name()).isNull();
        assertThat(reached.isLive(gone.name())).as("%s", gone.name()).isFalse();
      }
    }
    for (EnumType gone : base.enumTypes().values()) {
      if (!target.enumTypes().containsKey(gone.name())) {
        assertThat(reached.type(gone.name())).as("%s", gone.name()).isNull();
        assertThat(reached.isLiveType(gone.name())).as("%s", gone.name()).isFalse();
      }
    }
  }

  private static List<Column> columns(@Nullable Table table) {
    return table == null ? List.of() : table.columns();
  }

  private static Set<String> labels(@Nullable EnumType type) {
    return type == null ? Set.of() : new TreeSet<>(type.labels());
  }

  /** What statements change about a table, one part a line: comments are no hazard. */
  private static List<String> parts(@Nullable Table table, boolean texts) {
    List<String> parts = new ArrayList<>();
    if (table == null) {
      return parts;
    }
    parts.add(CatalogState.key(table.name()).toString());
    for (Column column : table.columns()) {
      parts.add(
          new Column(
                  column.name(),
                  column.type(),
                  column.nullable(),
                  defaultSql(column),
                  column.generatedAs(),
                  column.identity(),
                  column.collation(),
                  null,
                  false)
              .toString());
    }
    if (table.primaryKey() != null) {
      parts.add(table.primaryKey().toString());
    }
    for (Constraint constraint : table.constraints()) {
      parts.add(constraint.toString());
    }
    for (Index index : table.indexes()) {
      parts.add(index.toString());
    }
    // A statement that moves something to this schema has to write it.
    parts.replaceAll(part -> part.replace("=public.", "="));
    if (!texts) {
      parts.replaceAll(part -> SQL_TEXT.matcher(part).replaceAll(""));
    }
    parts.sort(Comparator.naturalOrder());
    return parts;
  }

  /** Only whether there is one: its text may name a type or a sequence as before a rename. */
  private static @Nullable SqlText defaultSql(Column column) {
    return column.defaultSql() == null ? null : new SqlText("NULL");
  }
}
