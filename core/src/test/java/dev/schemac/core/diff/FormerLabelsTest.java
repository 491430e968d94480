package dev.schemac.core.diff;

import static dev.schemac.core.diff.Described.findings;
import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.schema;
import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.postgres.SchemaBuilder.TableBuilder;
import dev.schemac.core.schema.Schema;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Conditions that still compare with a label which no row can hold any more. */
class FormerLabelsTest {

  private static final Intent TEXT_RENAMED =
      new Intent.RenamedTextLabel(name("t"), "state", "open", "active");
  private static final Intent TEXT_REPLACED =
      new Intent.DroppedTextLabel(name("t"), "state", "open", "active");
  private static final Intent RENAMED = new Intent.RenamedLabel(name("state"), "open", "active");
  private static final Intent REPLACED = new Intent.DroppedLabel(name("state"), "open", "active");

  private static TableBuilder text(String... labels) {
    return table("t").column("state", "text").column("n", "int").labels("state", labels);
  }

  private static Schema ofType(UnaryOperator<TableBuilder> more, String... labels) {
    return schema()
        .enumType("state", labels)
        .table(more.apply(table("t").column("state", "state").column("n", "int")))
        .build();
  }

  private static String reported(String at, String sql, String now, String member) {
    return ("BadSql at t%s: %s | 'open' is no label of column 'state' of table 't' any more%s | %s")
        .formatted(at, sql, now, member);
  }

  @Test
  void aCheckStillMentionsARenamedLabel() {
    String old = "state = 'open' OR n > 0";
    Schema base = schemaOf(text("open", "closed"));
    Schema target = schemaOf(text("active", "closed").check("c", old));

    assertThat(findings(base, target, TEXT_RENAMED))
        .containsExactly(reported(".c", old, "; it is 'active' now", "value"));
  }

  @Test
  void aLabelThatStaysIsMentionedFreely() {
    Schema base = schemaOf(text("open", "closed"));
    Schema target = schemaOf(text("active", "closed").check("c", "state = 'closed' OR n > 0"));

    assertThat(findings(base, target, TEXT_RENAMED)).isEmpty();
  }

  @Test
  void aReplacedLabelIsSaidToBeReplaced() {
    String old = "state <> 'open'";
    Schema base = schemaOf(text("open", "active"));
    Schema target = schemaOf(text("active").check("c", old));

    assertThat(findings(base, target, TEXT_REPLACED))
        .containsExactly(reported(".c", old, "; its rows hold 'active' now", "value"));
  }

  @Test
  void aLabelThatGoesUnaskedIsReportedWithoutASuccessor() {
    String old = "state <> 'open'";
    assertThat(allowing(schemaOf(text("open", "active")), schemaOf(text("active").check("c", old))))
        .containsExactly(reported(".c", old, "", "value"));
  }

  /** As in a class that was copied. */
  @Test
  void aTableThatIsNewMayHaveNamedALabelOtherwise() {
    String old = "state = 'open'";
    Schema target = schemaOf(text("active").check("c", old));

    assertThat(findings(Schema.EMPTY, target, TEXT_RENAMED))
        .contains(reported(".c", old, "; it is 'active' now", "value"));
  }

  @Test
  void generatedColumnsAndIndexesAreRead() {
    String generated = "CASE WHEN state = 'open' THEN 1 ELSE 0 END";
    String expression = "(state = 'open')";
    Schema base = schemaOf(text("open", "closed"));
    Schema target =
        schemaOf(
            text("active", "closed")
                .column("x", "int", "generated " + generated)
                .index(false, "state = 'open'", "n")
                .index(expression));

    assertThat(allowing(base, target, TEXT_RENAMED))
        .containsExactlyInAnyOrder(
            reported(".x", generated, "; it is 'active' now", "generatedAs"),
            reported(".t_n_idx", "state = 'open'", "; it is 'active' now", "where"),
            reported(".t_expr_idx", "state = 'open'", "; it is 'active' now", "value"));
  }

  @Test
  void theLabelsOfANativeTypeAreKnownToo() {
    String old = "state::text = 'open'";
    Schema renamed = ofType(t -> t.check("c", old), "active", "closed");
    Schema replaced = ofType(t -> t.check("c", old), "active");

    assertThat(findings(ofType(t -> t, "open", "closed"), renamed, RENAMED))
        .containsExactly(reported(".c", old, "; it is 'active' now", "value"));
    assertThat(allowing(ofType(t -> t, "open", "active"), replaced, REPLACED))
        .containsExactly(reported(".c", old, "; its rows hold 'active' now", "value"));
    assertThat(allowing(ofType(t -> t, "open", "active"), ofType(t -> t, "active"), REPLACED))
        .isEmpty();
  }

  @Test
  void aNewTableOfANativeTypeMayHaveNamedALabelOtherwise() {
    String old = "state::text = 'open'";
    for (Intent said : List.of(RENAMED, REPLACED)) {
      assertThat(findings(Schema.EMPTY, ofType(t -> t.check("c", old), "active"), said))
          .anyMatch(line -> line.startsWith("BadSql at t.c"));
    }
  }

  @Test
  void aLabelOfANativeTypeThatGoesUnaskedIsReportedWithoutASuccessor() {
    String old = "state::text = 'open'";
    Schema target = ofType(t -> t.check("c", old), "active");

    assertThat(allowing(ofType(t -> t, "open", "active"), target))
        .containsExactly(reported(".c", old, "", "value"));
  }

  /** What is found where drops and rewrites are allowed. */
  private static List<String> allowing(Schema base, Schema target, Intent... intents) {
    return findings(
        Diff.between(base, target, Described.set(intents), Set.of(), new DiffOptions(true, true)));
  }
}
