package dev.schemac.core.hazard;

import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.sql;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.plan.statement.Plan;
import dev.schemac.core.postgres.Difference;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.SchemaBuilder.TableBuilder;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rows a generated column refuses that comes to a table with rows. */
class GeneratedColumnTest {

  private static final QualifiedName ITEMS = QualifiedName.of("items");

  @Test
  void anOperatorOverColumnsThatTakeNoNullRefusesNoRow() {
    List<Hazard> hazards = adding("integer", "price * 2", "not null");
    assertThat(rows(hazards)).isEmpty();
    assertThat(refusedWrites(hazards)).isEmpty();
  }

  @Test
  void aColumnThatTakesNullMakesAnOperatorNullForItsRows() {
    List<Hazard> hazards = adding("integer", "price + discount", "not null");
    assertThat(rows(hazards))
        .containsExactly(new ViolatingRows.ComputedNull(ITEMS, sql("price + discount")));
    assertThat(refusedWrites(hazards))
        .containsExactly("items for which (price + discount) is NULL");
  }

  @Test
  void whereTheColumnItselfTakesNullNoRowIsRefusedForIt() {
    List<Hazard> hazards = adding("integer", "price + discount");
    assertThat(rows(hazards)).isEmpty();
    assertThat(refusedWrites(hazards)).isEmpty();
  }

  @Test
  void aCallMayGiveNullForAnything() {
    List<Hazard> hazards = adding("integer", "nullif(price, 0)", "not null");
    assertThat(rows(hazards))
        .containsExactly(new ViolatingRows.ComputedNull(ITEMS, sql("nullif(price, 0)")));
    assertThat(refusedWrites(hazards)).containsExactly("items for which nullif(price, 0) is NULL");
  }

  @Test
  void aCaseWithoutElseMayGiveNullForAnything() {
    String expression = "CASE WHEN price > 0 THEN price END";
    assertThat(rows(adding("integer", expression, "not null")))
        .containsExactly(new ViolatingRows.ComputedNull(ITEMS, sql(expression)));
  }

  @Test
  void aMemberOfJsonMayBeMissing() {
    assertThat(rows(adding("text", "details ->> 'size'", "not null")))
        .containsExactly(new ViolatingRows.ComputedNull(ITEMS, sql("details ->> 'size'")));
  }

  @Test
  void aCastThatRefusesTextsTellsWhichRows() {
    List<Hazard> hazards = adding("integer", "code::integer");
    assertThat(rows(hazards))
        .hasOnlyElementsOfType(ViolatingRows.Violating.class)
        .allSatisfy(rows -> assertThat(rows.table()).isEqualTo(ITEMS))
        .isNotEmpty();
    assertThat(refusedWrites(hazards)).containsExactly("items for which (code::integer) fails");
  }

  @Test
  void whatCanFailForRowsThatNoQueryTellsIsSaidInWords() {
    List<Hazard> hazards = adding("integer", "100 / price");
    assertThat(rows(hazards)).isEmpty();
    assertThat(refusals(hazards)).containsExactly("where (100 / price) fails for a row");
    assertThat(refusedWrites(hazards)).containsExactly("items for which (100 / price) fails");
  }

  @Test
  void whatIsBothNullAndRefusedIsSaidTwice() {
    List<Hazard> hazards = adding("integer", "discount::text::integer", "not null");
    assertThat(refusedWrites(hazards))
        .containsExactly(
            "items for which (discount::text::integer) is NULL",
            "items for which (discount::text::integer) fails");
  }

  private static TableBuilder items() {
    return table("items")
        .column("id", "integer", "not null")
        .column("price", "integer", "not null")
        .column("discount", "integer")
        .column("code", "text", "not null")
        .column("details", "jsonb", "not null")
        .primaryKey("id");
  }

  private static List<Hazard> adding(String type, String expression, String... options) {
    List<String> all = new ArrayList<>(List.of("generated " + expression));
    all.addAll(0, List.of(options));
    Schema base = schemaOf(items());
    Schema target = schemaOf(items().column("computed", type, all.toArray(String[]::new)));
    Plan plan =
        Migrations.plan(
            base, target, Difference.between(base, target).changes(), Migrations.OFFLINE);
    return Migrations.hazards(plan, base, target).scripts().stream()
        .flatMap(script -> script.all().stream())
        .toList();
  }

  private static List<ViolatingRows> rows(List<Hazard> hazards) {
    List<ViolatingRows> rows = new ArrayList<>();
    for (Hazard hazard : hazards) {
      if (hazard instanceof Hazard.FailsOnRows fails && fails.rows() != null) {
        rows.add(fails.rows());
      }
    }
    return rows;
  }

  private static List<String> refusals(List<Hazard> hazards) {
    return hazards.stream()
        .filter(Hazard.FailsOnRows.class::isInstance)
        .map(hazard -> ((Hazard.FailsOnRows) hazard).why())
        .toList();
  }

  private static List<String> refusedWrites(List<Hazard> hazards) {
    return hazards.stream()
        .filter(Hazard.BreaksRunningCode.class::isInstance)
        .map(Hazard.BreaksRunningCode.class::cast)
        .filter(hazard -> hazard.use() == BrokenUse.WRITES_ROW)
        .map(Hazard.BreaksRunningCode::what)
        .toList();
  }
}
