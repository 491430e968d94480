package dev.schemac.core.sql;

import static dev.schemac.core.postgres.SchemaBuilder.schema;

import dev.schemac.core.diff.Diff;
import dev.schemac.core.diff.DiffResult;
import dev.schemac.core.plan.input.PlanOptions;
import dev.schemac.core.postgres.BlankLines;
import dev.schemac.core.postgres.Difference;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.random.RandomEvolution;
import dev.schemac.core.random.RandomSchema;
import dev.schemac.core.random.Step;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.text.PostgresVersion;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A blank line stands behind each statement and none inside one, however its texts are laid out. A
 * literal or a name that itself holds a blank line keeps it.
 */
class BlankLinesTest {

  private static final String BLANK = "'a;\nb'";

  private static PlanOptions options(boolean online) {
    return new PlanOptions(online, PostgresVersion.V15, "3s");
  }

  @Test
  void inTextsOfPeople() {
    Schema base = schema().table("t", t -> t.column("id", "int").primaryKey("id")).build();
    Schema target =
        schema()
            .enumType("mood", "x\ny", "z")
            .table(
                "t",
                t ->
                    t.column("id", "int")
                        .column("a", "text", "not null", "default " + BLANK)
                        .column("b", "text", "not null", "generated a || " + BLANK)
                        .check("t_a_check", "a\n\n<>\n\n" + BLANK)
                        .index(false, "a\n\n<> " + BLANK, "(a || " + BLANK + ")")
                        .labels("a", "c;\nd", "e")
                        .comment("f;\ng")
                        .primaryKey("id"))
            .table("u\nv", t -> t.column("w;\nx", "text", "default " + BLANK))
            .build();
    String value = "coalesce((SELECT " + BLANK + "\n\nFROM t AS o WHERE o.id = t.id),\n\n'e')";
    for (boolean online : new boolean[] {false, true}) {
      Difference difference = Difference.between(base, target).backfill("t.a", value);
      for (RenderedScript script :
          Migrations.scripts(base, target, difference.changes(), options(online))) {
        BlankLines.check(script.body());
      }
    }
  }

  @Test
  void inRandomMigrations() {
    long first = Long.getLong("schemac.test.seed", 1);
    for (long seed = first; seed < first + 300; seed++) {
      Step step = RandomEvolution.of(RandomSchema.draftWithPromises(seed, 3), seed).next();
      DiffResult result =
          Diff.between(step.base(), step.target(), step.intents(), Set.of(), Step.OPTIONS);
      for (Schema base : List.of(step.base(), Schema.EMPTY)) {
        List<RenderedScript> scripts =
            Migrations.scripts(
                base,
                step.target(),
                base == Schema.EMPTY ? Migrations.creation(step.target()) : result.changes(),
                options(seed % 2 == 0));
        scripts.forEach(script -> BlankLines.check(script.body()));
      }
    }
  }
}
