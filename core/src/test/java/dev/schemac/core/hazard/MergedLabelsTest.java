package dev.schemac.core.hazard;

import static dev.schemac.core.postgres.SchemaBuilder.schema;
import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.Difference;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.SchemaBuilder.TableBuilder;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is lost, and which rows collide, where labels of a column become equal to others. */
class MergedLabelsTest {

  private static final UnaryOperator<TableBuilder> NO_KEY = it -> it;

  private static final UnaryOperator<TableBuilder> UNIQUE = it -> it.unique("state", "owner");

  @Test
  void aRenamedLabelKeepsItsRowsApart() {
    Migration migration =
        ofText(UNIQUE, List.of("new", "old"), it -> it.renameLabel("jobs.state", "new", "open"))
            .to("open", "old");
    assertThat(migration.losses()).isEmpty();
    assertThat(migration.collisions()).isEmpty();
  }

  @Test
  void aLabelThatBecomesOneWhichIsThereIsLost() {
    Migration migration =
        ofText(NO_KEY, List.of("new", "old"), it -> it.replaceLabel("jobs.state", "new", "old"))
            .to("old");
    assertThat(migration.losses()).containsExactly("which rows of jobs.state held 'new'");
    assertThat(migration.collisions()).isEmpty();
  }

  @Test
  void twoLabelsThatBecomeOneNewAreBothLost() {
    Migration migration =
        ofText(
                NO_KEY,
                List.of("new", "old"),
                it ->
                    it.replaceLabel("jobs.state", "new", "open")
                        .replaceLabel("jobs.state", "old", "open"))
            .to("open");
    assertThat(migration.losses())
        .containsExactly(
            "which rows of jobs.state held 'new'", "which rows of jobs.state held 'old'");
  }

  @Test
  void labelsThatSwapPlacesAreNotMerged() {
    Migration migration =
        ofText(
                UNIQUE,
                List.of("new", "old"),
                it ->
                    it.renameLabel("jobs.state", "new", "old")
                        .renameLabel("jobs.state", "old", "new"))
            .to("old", "new");
    assertThat(migration.losses()).isEmpty();
    assertThat(migration.collisions()).isEmpty();
  }

  @Test
  void aKeyRefusesRowsThatOnlyTheirLabelsToldApart() {
    Migration migration =
        ofText(UNIQUE, List.of("new", "old"), it -> it.replaceLabel("jobs.state", "new", "old"))
            .to("old");
    assertThat(migration.collisions())
        .containsExactly("CASE state WHEN 'new' THEN 'old' ELSE state END, owner");
  }

  @Test
  void aUniqueIndexOverAnExpressionRefusesThemToo() {
    Migration migration =
        ofText(
                it -> it.index(true, null, "lower(state)"),
                List.of("new", "old"),
                it -> it.replaceLabel("jobs.state", "new", "old"))
            .to("old");
    assertThat(migration.collisions())
        .containsExactly("lower((CASE state WHEN 'new' THEN 'old' ELSE state END))");
  }

  @Test
  void labelsOfANativeTypeAreComparedAsText() {
    Migration migration = ofType("state", UNIQUE, it -> it.replaceLabel("state", "new", "old"));
    assertThat(migration.losses()).containsExactly("which rows of jobs.state held 'new'");
    assertThat(migration.collisions())
        .containsExactly("CASE state::text WHEN 'new' THEN 'old' ELSE state::text END, owner");
  }

  @Test
  void arraysOfLabelsAreNotLookedAt() {
    Migration migration = ofType("state[]", UNIQUE, it -> it.replaceLabel("state", "new", "old"));
    assertThat(migration.losses()).containsExactly("which rows of jobs.state held 'new'");
    assertThat(migration.collisions()).isEmpty();
  }

  private static TextColumn ofText(
      UnaryOperator<TableBuilder> key, List<String> labels, UnaryOperator<Difference> hints) {
    return to -> {
      Schema base =
          schemaOf(key.apply(jobs("text").labels("state", labels.toArray(String[]::new))));
      Schema target = schemaOf(key.apply(jobs("text").labels("state", to)));
      return new Migration(base, target, hints);
    };
  }

  private interface TextColumn {
    Migration to(String... labels);
  }

  private static Migration ofType(
      String type, UnaryOperator<TableBuilder> key, UnaryOperator<Difference> hints) {
    Schema base = schema().enumType("state", "new", "old").table(key.apply(jobs(type))).build();
    Schema target = schema().enumType("state", "old").table(key.apply(jobs(type))).build();
    return new Migration(base, target, hints);
  }

  private static TableBuilder jobs(String type) {
    return table("jobs")
        .column("id", "integer", "not null")
        .column("state", type, "not null")
        .column("owner", "integer", "not null")
        .primaryKey("id");
  }

  private static String text(Index.Key key) {
    return key instanceof Index.ColumnKey column
        ? column.name()
        : Objects.requireNonNull(key.expression()).text();
  }

  private record Migration(Schema base, Schema target, UnaryOperator<Difference> hints) {

    private List<Hazard> hazards() {
      return Migrations.hazards(
              Migrations.plan(
                  base,
                  target,
                  hints.apply(Difference.between(base, target)).changes(),
                  Migrations.OFFLINE),
              base,
              target)
          .scripts()
          .stream()
          .flatMap(script -> script.all().stream())
          .toList();
    }

    List<String> losses() {
      List<String> losses = new ArrayList<>();
      for (Hazard hazard : hazards()) {
        if (hazard instanceof Hazard.LosesData lost && lost.data() == LostData.FORMER_LABEL) {
          losses.add("which rows of " + lost.what());
        }
      }
      return losses;
    }

    /** What is no longer different, for each key. */
    List<String> collisions() {
      List<String> collisions = new ArrayList<>();
      for (Hazard hazard : hazards()) {
        if (hazard instanceof Hazard.FailsOnRows fails
            && fails.rows() instanceof ViolatingRows.Duplicates duplicates) {
          collisions.add(
              duplicates.parts().stream()
                  .map(MergedLabelsTest::text)
                  .collect(Collectors.joining(", ")));
        }
      }
      return collisions;
    }
  }
}
