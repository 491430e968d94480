package dev.schemac.core.diff;

import static dev.schemac.core.diff.Described.changes;
import static dev.schemac.core.diff.Described.findings;
import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.schema.Schema;
import org.junit.jupiter.api.Test;

/** Text columns whose labels a check holds. */
class TextEnumTest {

  private static Schema with(String... labels) {
    return schemaOf(table("t").column("r", "text").labels("r", labels));
  }

  private static Intent renamed(String from, String to) {
    return new Intent.RenamedTextLabel(name("t"), "r", from, to);
  }

  private static Intent dropped(String label, String replacedBy) {
    return new Intent.DroppedTextLabel(name("t"), "r", label, replacedBy);
  }

  @Test
  void theOrderOfLabelsDoesNotCount() {
    assertThat(changes(with("a", "b"), with("b", "a"))).isEmpty();
  }

  @Test
  void labelsComeFreely() {
    assertThat(changes(with("a"), with("b", "a"))).containsExactly("labels of t.r: [a] to [a, b]");
  }

  @Test
  void labelsAreRenamed() {
    assertThat(changes(with("a", "b"), with("a", "c"), renamed("b", "c")))
        .containsExactly("labels of t.r: [a, b] to [a, c] renamed {b=c}");
    assertThat(changes(with("a", "b"), with("a", "b"), renamed("b", "a"), renamed("a", "b")))
        .containsExactly("labels of t.r: [a, b] to [a, b] renamed {a=b, b=a}");
  }

  @Test
  void aLabelGoesOnceItsRowsAreTakenCareOf() {
    assertThat(changes(with("a", "b"), with("a"), dropped("b", "a")))
        .containsExactly("labels of t.r: [a, b] to [a] replaced {b=a}");
    assertThat(findings(with("a", "b"), with("a")))
        .containsExactly(
            "DropNotConfirmed at t.r: label | b | t.r |"
                + " @DroppedLabel(value = \"b\", replacedBy = \"…\") | @RenamedFrom(\"b\") |  | ");
  }

  @Test
  void theDefaultGoesAlong() {
    assertThat(
            changes(
                schemaOf(table("t").column("r", "text", "default 'b'").labels("r", "a", "b")),
                schemaOf(table("t").column("r", "text", "default 'c'").labels("r", "a", "c")),
                renamed("b", "c")))
        .containsExactly(
            "labels of t.r: [a, b] to [a, c] renamed {b=c}", "alter t.r: default 'b' to 'c'");
    assertThat(
            findings(
                schemaOf(table("t").column("r", "text", "default 'b'").labels("r", "a", "b")),
                schemaOf(table("t").column("r", "text", "default 'b'").labels("r", "a", "c")),
                renamed("b", "c")))
        .singleElement()
        .asString()
        .startsWith("DropContradiction at t.r: label | b");
  }

  @Test
  void theColumnIsRenamedAndItsLabelsToo() {
    assertThat(
            changes(
                with("a"),
                schemaOf(table("t").column("s", "text").labels("s", "b")),
                new Intent.RenamedColumn(name("t"), "r", "s"),
                new Intent.RenamedTextLabel(name("t"), "s", "a", "b")))
        .containsExactly("rename t.r to s", "labels of t.s: [a] to [b] renamed {a=b}");
  }

  @Test
  void plainTextBecomesAnEnumAndBack() {
    Schema plain = schemaOf(table("t").column("r", "text"));

    assertThat(changes(plain, with("a"))).containsExactly("add t constraint t_r_labels");
    assertThat(changes(with("a"), plain)).containsExactly("drop t constraint t_r_labels");
  }

  /** A number has a text form, but that is no label. */
  @Test
  void numbersBecomeLabelsAsAPersonSays() {
    Schema numbers = schemaOf(table("t").column("r", "smallint"));

    assertThat(findings(numbers, with("a", "b")))
        .singleElement()
        .asString()
        .startsWith("ConversionMissing at t.r: t | r | smallint | text | @Using(\"…\")");
    assertThat(
            findings(
                numbers,
                with("a", "b"),
                new Intent.Using(name("t"), "r", SchemaBuilder.sql("(ARRAY['a', 'b'])[r + 1]"))))
        .singleElement()
        .asString()
        .startsWith("RewriteOnLiveTable at t.r");
  }

  @Test
  void aDropOnATableThatIsNewIsAContradictionWhereTheLabelIsThere() {
    assertThat(findings(Schema.EMPTY, with("a", "b"), dropped("b", "a")))
        .singleElement()
        .asString()
        .startsWith("DropContradiction at t.r: label | b");
  }

  @Test
  void rowsGetNothingButLabels() {
    Schema plain = schemaOf(table("t").column("a", "int"));
    Schema target =
        schemaOf(
            table("t").column("a", "int").column("r", "text", "not null").labels("r", "a", "b"));

    assertThat(
            changes(plain, target, new Intent.Backfill(name("t"), "r", SchemaBuilder.sql("'b'"))))
        .contains("add t.r text not null backfill 'b'");
    assertThat(
            findings(plain, target, new Intent.Backfill(name("t"), "r", SchemaBuilder.sql("'c'"))))
        .containsExactly(
            "BadValue at t.r: @Backfill(\"'c'\") | column 'r' of table 't' takes only the labels a, b");
  }
}
