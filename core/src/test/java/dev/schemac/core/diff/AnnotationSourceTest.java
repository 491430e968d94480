package dev.schemac.core.diff;

import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.intent.Intent;
import org.junit.jupiter.api.Test;

/** How a message quotes an annotation, so that it can be found or pasted. */
class AnnotationSourceTest {

  private static void quoted(Intent intent, String annotation) {
    assertThat(AnnotationSource.annotation(intent)).isEqualTo(annotation);
  }

  @Test
  void renames() {
    quoted(new Intent.RenamedTable(name("x.a"), name("b")), "@RenamedFrom(\"x.a\")");
    quoted(new Intent.RenamedColumn(name("t"), "a", "b"), "@RenamedFrom(\"a\")");
    quoted(new Intent.RenamedEnumType(name("a"), name("b")), "@RenamedFrom(\"a\")");
    quoted(new Intent.RenamedSequence(name("x.a"), name("b")), "renamedFrom = \"x.a\"");
    quoted(new Intent.RenamedLabel(name("t"), "a", "b"), "@RenamedFrom(\"a\")");
    quoted(new Intent.RenamedTextLabel(name("t"), "c", "a", "b"), "@RenamedFrom(\"a\")");
  }

  @Test
  void drops() {
    quoted(new Intent.DroppedTable(name("x.t")), "@DroppedTable(\"x.t\")");
    quoted(new Intent.DroppedTable(name("t"), true), "@DroppedTable(value = \"t\", later = true)");
    quoted(new Intent.DroppedColumn(name("t"), "c"), "@DroppedColumn(\"c\")");
    quoted(
        new Intent.DroppedColumn(name("t"), "c", true),
        "@DroppedColumn(value = \"c\", later = true)");
    quoted(new Intent.DroppedSequence(name("s")), "@DroppedSequence(\"s\")");
    quoted(
        new Intent.DroppedLabel(name("t"), "a", "b"),
        "@DroppedLabel(value = \"a\", replacedBy = \"b\")");
    quoted(
        new Intent.DroppedTextLabel(name("t"), "c", "a", "b"),
        "@DroppedLabel(value = \"a\", replacedBy = \"b\")");
  }

  @Test
  void tablesOfOtherBuilds() {
    quoted(new Intent.HandedOverTable(name("t")), "@HandedOver(\"t\")");
    quoted(new Intent.TakenOverTable(name("t")), "@TakenOver(\"t\")");
  }

  @Test
  void values() {
    quoted(new Intent.Backfill(name("t"), "c", sql("'a\\b'")), "@Backfill(\"'a\\\\b'\")");
    quoted(new Intent.Using(name("t"), "c", sql("\"C\"::int")), "@Using(\"\\\"C\\\"::int\")");
  }
}
