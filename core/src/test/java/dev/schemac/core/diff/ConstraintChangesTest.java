package dev.schemac.core.diff;

import static dev.schemac.core.diff.Described.changes;
import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.sql;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.postgres.SchemaBuilder.TableBuilder;
import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Constraint.Deferral;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.ForeignKey.Action;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Unique;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys, foreign keys and checks of a table that stays. */
class ConstraintChangesTest {

  private static Schema with(Constraint... constraints) {
    TableBuilder table = table("t").column("a", "int", "not null").column("b", "int", "not null");
    for (Constraint constraint : constraints) {
      table.constraint(constraint);
    }
    return schemaOf(table);
  }

  private static Unique unique(String name, String... columns) {
    return new Unique(name, List.of(columns), false, Deferral.NOT_DEFERRABLE);
  }

  private static Check check(String name, String condition) {
    return new Check(name, sql(condition));
  }

  @Test
  void nothingChanges() {
    Schema schema =
        with(new PrimaryKey("t_pkey", List.of("a")), unique("k", "b"), check("c", "a > 0"));

    assertThat(changes(schema, schema)).isEmpty();
  }

  @Test
  void constraintsComeAndGoWithoutConfirmation() {
    assertThat(changes(with(), with(unique("k", "a")))).containsExactly("add t constraint k");
    assertThat(changes(with(unique("k", "a")), with())).containsExactly("drop t constraint k");
  }

  @Test
  void anotherNameIsARename() {
    assertThat(changes(with(check("old", "a > 0")), with(check("new", "a > 0"))))
        .containsExactly("rename t constraint old to new");
  }

  @Test
  void anotherContentIsAReplacement() {
    assertThat(changes(with(check("c", "a > 0")), with(check("c", "a > 1"))))
        .containsExactly("replace t constraint c");
  }

  @Test
  void eachOptionOfAUniqueConstraintCounts() {
    Unique plain = unique("k", "a", "b");

    assertThat(changes(with(plain), with(unique("k", "b", "a"))))
        .containsExactly("replace t constraint k");
    assertThat(
            changes(
                with(plain),
                with(new Unique("k", List.of("a", "b"), true, Deferral.NOT_DEFERRABLE))))
        .containsExactly("replace t constraint k");
    assertThat(
            changes(
                with(plain),
                with(new Unique("k", List.of("a", "b"), false, Deferral.INITIALLY_DEFERRED))))
        .containsExactly("replace t constraint k");
  }

  @Test
  void aPrimaryKeyIsReplacedWhateverItsName() {
    assertThat(
            changes(
                with(new PrimaryKey("t_pkey", List.of("a"))),
                with(new PrimaryKey("t_key", List.of("a", "b")))))
        .containsExactly("replace t constraint t_pkey by t_key");
    assertThat(
            changes(
                with(new PrimaryKey("t_pkey", List.of("a"))),
                with(new PrimaryKey("t_key", List.of("a")))))
        .containsExactly("rename t constraint t_pkey to t_key");
  }

  @Test
  void aUniqueConstraintBecomesThePrimaryKey() {
    assertThat(changes(with(unique("k", "a")), with(new PrimaryKey("k", List.of("a")))))
        .containsExactly("replace t constraint k");
  }

  private static ForeignKey key(
      Action onDelete, Action onUpdate, List<String> onDeleteColumns, Deferral deferral) {
    return new ForeignKey(
        "f", List.of("a"), name("u"), List.of("id"), onDelete, onUpdate, onDeleteColumns, deferral);
  }

  @Test
  void eachOptionOfAForeignKeyCounts() {
    ForeignKey plain = key(Action.NO_ACTION, Action.NO_ACTION, List.of(), Deferral.NOT_DEFERRABLE);
    List<ForeignKey> others =
        List.of(
            key(Action.CASCADE, Action.NO_ACTION, List.of(), Deferral.NOT_DEFERRABLE),
            key(Action.NO_ACTION, Action.RESTRICT, List.of(), Deferral.NOT_DEFERRABLE),
            key(Action.SET_NULL, Action.NO_ACTION, List.of("a"), Deferral.NOT_DEFERRABLE),
            key(Action.CASCADE, Action.NO_ACTION, List.of(), Deferral.INITIALLY_DEFERRED));

    for (ForeignKey other : others) {
      assertThat(changes(withTarget(plain), withTarget(other)))
          .as(other.toString())
          .containsExactly("replace t constraint f");
    }
  }

  @Test
  void aForeignKeyStaysWhenItIsCheckedAtAnotherTime() {
    ForeignKey plain = key(Action.CASCADE, Action.RESTRICT, List.of(), Deferral.NOT_DEFERRABLE);

    assertThat(changes(withTarget(plain), withTarget(plain.with(Deferral.INITIALLY_DEFERRED))))
        .containsExactly("defer t constraint f: INITIALLY_DEFERRED");
    assertThat(changes(withTarget(plain.with(Deferral.INITIALLY_IMMEDIATE)), withTarget(plain)))
        .containsExactly("defer t constraint f: NOT_DEFERRABLE");
  }

  @Test
  void constraintsThatSwapTheirNamesAreRenamed() {
    assertThat(
            changes(
                with(unique("one", "a"), unique("two", "b")),
                with(unique("one", "b"), unique("two", "a"))))
        .containsExactlyInAnyOrder(
            "rename t constraint one to two", "rename t constraint two to one");
  }

  private static Schema withTarget(ForeignKey key) {
    return schemaOf(
        table("t").column("a", "int").constraint(key),
        table("u").column("id", "int", "not null").primaryKey("id"));
  }

  /** PostgreSQL would drop it with the column without a word. */
  @Test
  void aConstraintOverADroppedColumnIsDroppedInSoManyWords() {
    assertThat(
            changes(
                schemaOf(table("t").column("a", "int").column("b", "int").unique("a", "b")),
                schemaOf(table("t").column("a", "int")),
                new Intent.DroppedColumn(name("t"), "b")))
        .containsExactly("drop t constraint t_a_b_key", "drop t.b");
  }

  @Test
  void aKeyOntoADroppedTableGoesBeforeIt() {
    assertThat(
            changes(
                schemaOf(
                    table("t").column("a", "int").foreignKey("a", "u", "id"),
                    table("u").column("id", "int")),
                schemaOf(table("t").column("a", "int")),
                new Intent.DroppedTable(name("u"))))
        .containsExactly("drop t constraint t_a_fkey", "drop table u");
  }

  @Test
  void aRenamedColumnAndAnotherConditionAreOneReplacement() {
    assertThat(
            changes(
                schemaOf(table("t").column("a", "int").check("t_a_check", "a > 0")),
                schemaOf(table("t").column("b", "int").check("t_b_check", "b > 1")),
                new Intent.RenamedColumn(name("t"), "a", "b")))
        .containsExactly("rename t.a to b", "replace t constraint t_a_check by t_b_check");
  }

  @Test
  void spacesAndCaseOfAConditionDoNotCount() {
    assertThat(changes(with(check("c", "a>0 AND b>0")), with(check("c", "( a > 0 and b > 0 )"))))
        .isEmpty();
  }
}
