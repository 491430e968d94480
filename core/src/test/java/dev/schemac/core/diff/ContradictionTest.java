package dev.schemac.core.diff;

import static dev.schemac.core.diff.Described.findings;
import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.schema;
import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.postgres.SchemaBuilder.TableBuilder;
import dev.schemac.core.schema.Schema;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Intents that the classes speak against. */
class ContradictionTest {

  private static Intent column(String from, String to) {
    return new Intent.RenamedColumn(name("t"), from, to);
  }

  private static Schema columns(String... columns) {
    TableBuilder table = table("t");
    for (String column : columns) {
      table.column(column, "int");
    }
    return schemaOf(table);
  }

  @Test
  void aRenameThatIsPossibleIsNone() {
    assertThat(findings(columns("a"), columns("b"), column("a", "b"))).isEmpty();
  }

  @Test
  void aFormerNameIsStillInUse() {
    assertThat(findings(columns("a"), columns("a", "b"), column("a", "b")))
        .containsExactly(
            "RenameContradiction at t.b: column | b | a | @RenamedFrom(\"a\") |"
                + " still_in_use | a |  |  | ");
    assertThat(
            findings(
                schemaOf(table("t").column("a", "int")),
                schemaOf(table("t").column("a", "int"), table("u").column("a", "int")),
                new Intent.RenamedTable(name("t"), name("u"))))
        .containsExactly(
            "RenameContradiction at u: table | u | t | @RenamedFrom(\"t\") |"
                + " still_in_use | t |  |  | ");
  }

  @Test
  void twoColumnsClaimOneFormerName() {
    assertThat(findings(columns("a"), columns("b", "c"), column("a", "b"), column("a", "c")))
        .containsExactly(
            "RenameContradiction at t.c: column | c | a | @RenamedFrom(\"a\") | claimed_twice"
                + " | b |  |  | ");
  }

  @Test
  void severalFormerNamesAreThere() {
    assertThat(findings(columns("a", "b"), columns("c"), column("a", "c"), column("b", "c")))
        .containsExactly(
            "RenameContradiction at t.c: column | c | a | @RenamedFrom(\"a\") |"
                + " several_there | b |  |  | ");
  }

  @Test
  void ofSeveralFormerNamesOneIsDroppedInSoManyWords() {
    assertThat(
            findings(
                columns("a", "b"),
                columns("c"),
                column("a", "c"),
                column("b", "c"),
                new Intent.DroppedColumn(name("t"), "b")))
        .isEmpty();
  }

  @Test
  void renamedAndDropped() {
    assertThat(
            findings(
                columns("a", "x"),
                columns("b", "x"),
                column("a", "b"),
                new Intent.DroppedColumn(name("t"), "a")))
        .contains(
            "RenameContradiction at t.b: column | b | a | @RenamedFrom(\"a\") |"
                + " dropped_too | a |  |  | ");
  }

  @Test
  void aTableIsRenamedAndDroppedOrHandedOver() {
    Schema other = schemaOf(table("u").column("a", "int"));
    Intent renamed = new Intent.RenamedTable(name("t"), name("u"));
    for (Intent gone :
        List.of(new Intent.DroppedTable(name("t")), new Intent.HandedOverTable(name("t")))) {
      String contradiction =
          "RenameContradiction at u: table | u | t | @RenamedFrom(\"t\") | dropped_too | t |  |  | ";
      assertThat(findings(columns("a"), other, renamed, gone)).containsExactly(contradiction);
      assertThat(
              findings(
                  Diff.between(
                      columns("a"),
                      other,
                      Set.of(renamed, gone),
                      Set.of(gone),
                      DiffOptions.CONFIRM)))
          .as("one that had its turn")
          .noneMatch(line -> line.startsWith("RenameContradiction"));
    }
  }

  @Test
  void theFormerNameOfATypeIsStillInUse() {
    Schema both = schema().enumType("mood", "a").enumType("feeling", "a").build();
    assertThat(
            findings(
                schema().enumType("mood", "a").build(),
                both,
                new Intent.RenamedEnumType(name("mood"), name("feeling"))))
        .containsExactly(
            "RenameContradiction at feeling: enum type | feeling | mood | @RenamedFrom(\"mood\") |"
                + " still_in_use | mood |  |  | ");
  }

  @Test
  void theFormerNameOfALabelIsStillInUse() {
    Schema one = schemaOf(table("t").column("r", "text").labels("r", "a"));
    Schema two = schemaOf(table("t").column("r", "text").labels("r", "a", "b"));
    assertThat(findings(one, two, new Intent.RenamedTextLabel(name("t"), "r", "a", "b")))
        .containsExactly(
            "RenameContradiction at t.r: label | b | a | @RenamedFrom(\"a\") |"
                + " still_in_use | a |  |  | ");
  }

  /** Which of the two it was, a person has to say first. */
  @Test
  void twoFormerNamesOfALabelAreNotAskedForByThemselves() {
    Schema two = schemaOf(table("t").column("r", "text").labels("r", "a", "b"));
    Schema one = schemaOf(table("t").column("r", "text").labels("r", "c"));
    assertThat(
            findings(
                two,
                one,
                new Intent.RenamedTextLabel(name("t"), "r", "a", "c"),
                new Intent.RenamedTextLabel(name("t"), "r", "b", "c")))
        .containsExactly(
            "RenameContradiction at t.r: label | c | a | @RenamedFrom(\"a\") |"
                + " several_there | b |  |  | ");
  }

  /** The answer to the first question may give it its values. */
  @Test
  void aNewColumnWithAFormerNameThatCannotBeIsNotAskedForItsValuesToo() {
    Schema target = schemaOf(table("t").column("a", "int").column("b", "int", "not null"));
    assertThat(findings(columns("a"), target, column("a", "b")))
        .containsExactly(
            "RenameContradiction at t.b: column | b | a | @RenamedFrom(\"a\") |"
                + " still_in_use | a |  |  | ");
  }

  @Test
  void aDroppedColumnIsStillAField() {
    assertThat(findings(columns("a"), columns("a"), new Intent.DroppedColumn(name("t"), "a")))
        .containsExactly(
            "DropContradiction at t: column | a | @DroppedColumn(\"a\") |"
                + " a field of t still maps it |  | ");
  }

  @Test
  void aDroppedTableIsStillAClass() {
    assertThat(findings(columns("a"), columns("a"), new Intent.DroppedTable(name("t"))))
        .containsExactly(
            "DropContradiction at t: table | t | @DroppedTable(\"t\") | a class still maps it |  | ");
  }

  /** The older names of a chain have had their turn, and nothing is wrong with them. */
  @Test
  void olderNamesAreNoNews() {
    assertThat(findings(columns("b"), columns("c"), column("b", "c"), column("a", "c"))).isEmpty();
    assertThat(findings(columns("c"), columns("c", "d"), column("b", "c"), column("a", "c")))
        .isEmpty();
    assertThat(findings(columns("c"), columns("c", "d"), column("a", "c")))
        .containsExactly("IntentInert at t.c: @RenamedFrom(\"a\") | ");
  }

  @Test
  void whereNothingChangesAnIntentIsInertAndOnlyAMigrationSaysSo() {
    Intent using = new Intent.Using(name("t"), "a", SchemaBuilder.sql("a + 1"));

    assertThat(findings(columns("a"), columns("a"), using)).isEmpty();
    assertThat(findings(columns("a"), columns("a", "b"), using, column("x", "a")))
        .containsExactly(
            "IntentInert at t.a: @RenamedFrom(\"x\") | ",
            "IntentInert at t.a: @Using(\"a + 1\") | ");
  }
}
