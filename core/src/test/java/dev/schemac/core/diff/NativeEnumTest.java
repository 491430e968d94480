package dev.schemac.core.diff;

import static dev.schemac.core.diff.Described.changes;
import static dev.schemac.core.diff.Described.findings;
import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.schema;
import static dev.schemac.core.postgres.SchemaBuilder.sql;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.Schema;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Native enum types and their labels. */
class NativeEnumTest {

  private static final DiffOptions ALLOW_REWRITES = new DiffOptions(false, true);

  private static Schema used(String... labels) {
    return schema().enumType("role", labels).table(table("t").column("r", "role")).build();
  }

  private static Intent renamed(String from, String to) {
    return new Intent.RenamedLabel(name("role"), from, to);
  }

  private static Intent dropped(String label, String replacedBy) {
    return new Intent.DroppedLabel(name("role"), label, replacedBy);
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
    assertThat(changes(used("a", "b"), used("a", "b"))).isEmpty();
  }

  @Test
  void labelsAreAddedAnywhere() {
    assertThat(changes(used("a", "b"), used("x", "a", "y", "b", "z")))
        .containsExactly("labels of type role: [a, b] to [x, a, y, b, z]");
  }

  @Test
  void aLabelIsRenamedInPlace() {
    assertThat(changes(used("a", "b"), used("a", "c"), renamed("b", "c")))
        .containsExactly("labels of type role: [a, b] to [a, c] renamed {b=c}");
  }

  @Test
  void labelsSwapTheirNames() {
    assertThat(changes(used("a", "b"), used("b", "a"), renamed("a", "b"), renamed("b", "a")))
        .containsExactly("labels of type role: [a, b] to [b, a] renamed {a=b, b=a}");
  }

  @Test
  void aDefaultFollowsARenamedLabelByItself() {
    assertThat(
            changes(
                schema()
                    .enumType("role", "a", "b")
                    .table(table("t").column("r", "role", "default 'b'"))
                    .build(),
                schema()
                    .enumType("role", "a", "c")
                    .table(table("t").column("r", "role", "default 'c'"))
                    .build(),
                renamed("b", "c")))
        .containsExactly("labels of type role: [a, b] to [a, c] renamed {b=c}");
  }

  @Test
  void aDefaultThatStaysBehindIsReported() {
    assertThat(
            findings(
                schema()
                    .enumType("role", "a", "b")
                    .table(table("t").column("r", "role", "default 'b'"))
                    .build(),
                schema()
                    .enumType("role", "a", "c")
                    .table(table("t").column("r", "role", "default 'b'"))
                    .build(),
                renamed("b", "c")))
        .containsExactly(
            "DropContradiction at t.r: label | b | defaultSql = \"'b'\" |"
                + " t.r no longer has this label |  | ");
  }

  @Test
  void aLabelGoesOnceItsRowsAreTakenCareOf() {
    assertThat(rewriting(used("a", "b"), used("a"), dropped("b", "a")))
        .containsExactly("labels of type role: [a, b] to [a] replaced {b=a}");
    assertThat(findings(used("a", "b"), used("a"), dropped("b", "a")))
        .containsExactly("RewriteOnLiveTable at role: labels | role | a, b | a");
    assertThat(findings(used("guest", "b"), used("guests", "b")))
        .contains(
            "DropNotConfirmed at role: label | guest | role |"
                + " @DroppedLabel(value = \"guest\", replacedBy = \"…\") |"
                + " @RenamedFrom(\"guest\") | guests | ");
  }

  @Test
  void labelsTakeAnotherOrder() {
    assertThat(rewriting(used("a", "b"), used("b", "a")))
        .containsExactly("labels of type role: [a, b] to [b, a]");
    assertThat(findings(used("a", "b"), used("b", "a")))
        .containsExactly("RewriteOnLiveTable at role: labels | role | a, b | b, a");
  }

  @Test
  void allAtOnce() {
    assertThat(
            rewriting(
                used("a", "b", "c"), used("d", "e", "a"), renamed("b", "d"), dropped("c", "e")))
        .containsExactly(
            "labels of type role: [a, b, c] to [d, e, a] renamed {b=d} replaced {c=e}");
  }

  @Test
  void aTypeThatNoTableUsesLosesNothing() {
    assertThat(
            changes(
                schema().enumType("role", "a", "b").build(),
                schema().enumType("role", "b").build()))
        .containsExactly("labels of type role: [a, b] to [b]");
    assertThat(changes(schema().enumType("role", "a").build(), Schema.EMPTY))
        .containsExactly("drop type role");
  }

  @Test
  void aTypeIsRenamedAndChangedAtOnce() {
    assertThat(
            changes(
                used("a"),
                schema()
                    .enumType("x.kind", "a", "b")
                    .table(table("t").column("r", "x.kind"))
                    .build(),
                new Intent.RenamedEnumType(name("role"), name("x.kind"))))
        .containsExactly(
            "create schema x",
            "rename type role to x.kind",
            "labels of type x.kind: [a] to [a, b]");
  }

  @Test
  void commentsChange() {
    assertThat(
            changes(
                schema().enumType("role", "a").build(),
                schema().enumType(new EnumType(name("role"), List.of("a"), "who")).build()))
        .containsExactly("comment type role: who");
  }

  @Test
  void aReplacementThatIsNoLabelIsAContradiction() {
    assertThat(findings(used("a", "b"), used("a"), dropped("b", "x")))
        .contains(
            "DropContradiction at role: label | b |"
                + " @DroppedLabel(value = \"b\", replacedBy = \"x\") |"
                + " role has no label x for the rows that hold it |  | ");
  }

  @Test
  void aLabelThatIsStillThereCannotBeDropped() {
    assertThat(findings(used("a", "b"), used("a", "b"), dropped("b", "a")))
        .containsExactly(
            "DropContradiction at role: label | b |"
                + " @DroppedLabel(value = \"b\", replacedBy = \"a\") | role still has this label |  | ");
  }

  @Test
  void aTypeCannotTakeTheNameOfOneThatColumnsStillAreOf() {
    Schema base =
        schema()
            .enumType("a", "x")
            .enumType("b", "x")
            .table(table("t").column("c", "a").column("d", "b"))
            .build();
    Schema target =
        schema().enumType("b", "x").table(table("t").column("c", "b").column("d", "text")).build();

    assertThat(findings(base, target, new Intent.RenamedEnumType(name("a"), name("b"))))
        .anyMatch(line -> line.startsWith("RenameContradiction at b: enum type | b | a | "))
        .noneMatch(line -> line.startsWith("IntentInert"));
  }

  @Test
  void rowsGetNothingButLabels() {
    Schema plain = schema().enumType("role", "a", "b").table(table("t").column("i", "int")).build();
    Schema target =
        schema()
            .enumType("role", "a", "b")
            .table(table("t").column("i", "int").column("r", "role", "not null"))
            .build();

    assertThat(findings(plain, target, new Intent.Backfill(name("t"), "r", sql("'b'")))).isEmpty();
    assertThat(findings(plain, target, new Intent.Backfill(name("t"), "r", sql("'c'"))))
        .containsExactly(
            "BadValue at t.r: @Backfill(\"'c'\") | column 'r' of table 't' takes only the labels a, b");
  }
}
