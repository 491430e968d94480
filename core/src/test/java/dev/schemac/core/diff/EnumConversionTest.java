package dev.schemac.core.diff;

import static dev.schemac.core.diff.Described.changes;
import static dev.schemac.core.diff.Described.findings;
import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.schema;
import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.schema.Schema;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A Java enum that is stored another way than before. */
class EnumConversionTest {

  private static final DiffOptions ALLOW_REWRITES = new DiffOptions(false, true);

  private static Schema text(String... labels) {
    return schemaOf(table("t").column("r", "text").labels("r", labels));
  }

  private static Schema nativeType(String... labels) {
    return schema().enumType("role", labels).table(table("t").column("r", "role")).build();
  }

  private static List<String> rewriting(Schema base, Schema target, Intent... intents) {
    DiffResult result =
        Diff.between(base, target, Described.set(intents), Set.of(), ALLOW_REWRITES);
    assertThat(findings(result)).isEmpty();
    assertThat(result.carriedOut()).containsExactlyInAnyOrder(intents);
    return changes(result);
  }

  @Test
  void nothingChanges() {
    assertThat(changes(text("a"), text("a"))).isEmpty();
    assertThat(changes(nativeType("a"), nativeType("a"))).isEmpty();
  }

  @Test
  void textBecomesANativeType() {
    assertThat(rewriting(text("a", "b"), nativeType("b", "a", "c")))
        .containsExactly(
            "create type role", "drop t constraint t_r_labels", "alter t.r: type text to role");
  }

  @Test
  void aNativeTypeBecomesText() {
    assertThat(rewriting(nativeType("a"), text("a")))
        .containsExactly(
            "add t constraint t_r_labels", "alter t.r: type role to text", "drop type role");
  }

  @Test
  void itIsARewrite() {
    assertThat(findings(text("a"), nativeType("a")))
        .containsExactly("RewriteOnLiveTable at t.r: column | t.r | text | role");
  }

  @Test
  void labelsAreRenamedAndDroppedOnTheWay() {
    assertThat(
            rewriting(
                text("a", "b"),
                nativeType("c"),
                new Intent.RenamedLabel(name("role"), "a", "c"),
                new Intent.DroppedLabel(name("role"), "b", "c")))
        .contains("alter t.r: type text to role, labels {a=c, b=c}");
    assertThat(
            rewriting(
                nativeType("a", "b"),
                text("b", "a"),
                new Intent.RenamedTextLabel(name("t"), "r", "a", "b"),
                new Intent.RenamedTextLabel(name("t"), "r", "b", "a")))
        .contains("alter t.r: type role to text, labels {a=b, b=a}");
  }

  @Test
  void arraysAreConverted() {
    Schema base = schemaOf(table("t").column("r", "varchar(9)[]").labels("r", "a", "b"));
    Schema target =
        schema().enumType("role", "b", "c").table(table("t").column("r", "role[]")).build();

    assertThat(
            rewriting(
                base,
                target,
                new Intent.RenamedLabel(name("role"), "a", "b"),
                new Intent.RenamedLabel(name("role"), "b", "c")))
        .contains("alter t.r: type varchar(9)[] to role[], labels {a=b, b=c}");
  }

  @Test
  void textThatIsTooShortForALabelIsNotTakenUnasked() {
    Schema base = nativeType("sad", "ok");
    assertThat(rewriting(base, schemaOf(varchar(3))))
        .contains("alter t.r: type role to varchar(3)");
    assertThat(findings(base, schemaOf(varchar(2))))
        .containsExactly(
            "ConversionMissing at t.r: t | r | role | varchar(2) | @Using(\"r::varchar(2)\")"
                + " | always | ");
  }

  private static SchemaBuilder.TableBuilder varchar(int length) {
    return table("t").column("r", "varchar(" + length + ")").labels("r", "sad", "ok");
  }

  /** What a native type becomes that is neither text nor knows the labels. */
  @Test
  void aNativeTypeBecomesANumberAsAPersonSays() {
    Schema target = schemaOf(table("t").column("r", "int"));
    assertThat(findings(nativeType("a"), target))
        .containsExactly(
            "ConversionMissing at t.r: t | r | role | integer | @Using(\"…\") | always | ");
  }

  @Test
  void aLabelThatTheNewWayLacksIsAskedFor() {
    assertThat(findings(text("a", "b"), nativeType("a")))
        .contains(
            "DropNotConfirmed at role: label | b | role |"
                + " @DroppedLabel(value = \"b\", replacedBy = \"…\") | @RenamedFrom(\"b\") |  | ");
  }

  @Test
  void withoutKnownLabelsAPersonSaysHow() {
    Schema plain = schemaOf(table("t").column("r", "text"));

    assertThat(findings(plain, nativeType("a")))
        .containsExactly(
            "ConversionMissing at t.r: t | r | text | role | @Using(\"r::role\") | always | ");
  }

  @Test
  void oneTypeBecomesAnotherThroughText() {
    assertThat(
            findings(
                nativeType("a"),
                schema().enumType("kind", "a").table(table("t").column("r", "kind")).build()))
        .containsExactly(
            "ConversionMissing at t.r: t | r | role | kind | @Using(\"r::text::kind\") | always | ");
  }

  @Test
  void aCheckOfLabelsOnAnArrayIsAnotherCheck() {
    Schema one = schemaOf(table("t").column("r", "text").labels("r", "a"));
    Schema many = schemaOf(table("t").column("r", "text[]").labels("r", "a"));

    assertThat(
            rewriting(one, many, new Intent.Using(name("t"), "r", SchemaBuilder.sql("ARRAY[r]"))))
        .containsExactly(
            "replace t constraint t_r_labels", "alter t.r: type text to text[], using ARRAY[r]");
  }
}
