package dev.schemac.core.diff;

import static dev.schemac.core.diff.Described.changes;
import static dev.schemac.core.postgres.SchemaBuilder.index;
import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.sql;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.postgres.SchemaBuilder.TableBuilder;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Index.Method;
import dev.schemac.core.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Indexes of a table that stays. */
class IndexChangesTest {

  private static Schema with(Index... indexes) {
    TableBuilder table = table("t").column("a", "text").column("b", "text");
    for (Index index : indexes) {
      table.index(index);
    }
    return schemaOf(table);
  }

  @Test
  void nothingChanges() {
    Schema schema = with(index("i", "lower(a) DESC"), index("j", "b text_pattern_ops"));

    assertThat(changes(schema, schema)).isEmpty();
  }

  @Test
  void indexesComeAndGoWithoutConfirmation() {
    assertThat(changes(with(), with(index("i", "a")))).containsExactly("add t index i");
    assertThat(changes(with(index("i", "a")), with())).containsExactly("drop t index i");
  }

  @Test
  void anotherNameIsARename() {
    assertThat(changes(with(index("i", "a")), with(index("j", "a"))))
        .containsExactly("rename t index i to j");
  }

  @Test
  void eachPartOfAnElementCounts() {
    for (String other :
        List.of(
            "b", "lower(a)", "a DESC", "a NULLS FIRST", "a text_pattern_ops", "a COLLATE \"C\"")) {
      assertThat(changes(with(index("i", "a")), with(index("i", other))))
          .as(other)
          .containsExactly("replace t index i");
    }
  }

  @Test
  void eachOptionCounts() {
    Index plain = index("i", "a");
    List<Index.Element> elements = plain.elements();
    TreeMap<String, String> none = new TreeMap<>();
    TreeMap<String, String> fillfactor = new TreeMap<>(Map.of("fillfactor", "70"));

    for (Index other :
        List.of(
            new Index("i", Method.HASH, false, elements, List.of(), false, none, null),
            new Index("i", Method.BTREE, true, elements, List.of(), false, none, null),
            new Index("i", Method.BTREE, false, elements, List.of("b"), false, none, null),
            new Index("i", Method.BTREE, false, elements, List.of(), true, none, null),
            new Index("i", Method.BTREE, false, elements, List.of(), false, fillfactor, null),
            new Index(
                "i", Method.BTREE, false, elements, List.of(), false, none, sql("b = 'x'")))) {
      assertThat(changes(with(plain), with(other)))
          .as(other.toString())
          .containsExactly("replace t index i");
    }
  }

  @Test
  void anIndexOverADroppedColumnIsDroppedInSoManyWords() {
    assertThat(
            changes(
                schemaOf(table("t").column("a", "int").column("b", "int").index("a", "b")),
                schemaOf(table("t").column("a", "int")),
                new Intent.DroppedColumn(name("t"), "b")))
        .containsExactly("drop t index t_a_b_idx", "drop t.b");
  }

  @Test
  void aPredicateOverADroppedColumnTakesTheIndexWithIt() {
    Index partial =
        new Index(
            "i",
            Method.BTREE,
            false,
            index("i", "a").elements(),
            List.of(),
            false,
            new TreeMap<>(),
            sql("b IS NOT NULL"));

    assertThat(
            changes(
                schemaOf(table("t").column("a", "int").column("b", "int").index(partial)),
                schemaOf(table("t").column("a", "int").index(index("i", "a"))),
                new Intent.DroppedColumn(name("t"), "b")))
        .containsExactly("replace t index i", "drop t.b");
  }

  /** Another thing has its name now, so that it must be made anew. */
  @Test
  void anIndexIsReplacedWhoseColumnGoesAndHandsItsNameOn() {
    assertThat(
            changes(
                schemaOf(table("t").column("a", "int").column("b", "int").index("a")),
                schemaOf(table("t").column("a", "int").index("a")),
                new Intent.RenamedColumn(name("t"), "b", "a"),
                new Intent.DroppedColumn(name("t"), "a")))
        .containsExactly("rename t.b to a", "replace t index t_a_idx", "drop t.a");
  }

  @Test
  void ofTwoWithOneContentTheOneOfTheSameNameIsTheOldOne() {
    assertThat(changes(with(index("i", "a")), with(index("h", "a"), index("i", "a"))))
        .containsExactly("add t index h");
  }

  @Test
  void ofTwoWithOneContentTheOneThatFollowedItsColumnIsTheOldOne() {
    Schema base = schemaOf(table("t").column("a", "int").index("a").index(index("z", "a")));
    Schema target = schemaOf(table("t").column("b", "int").index(index("h", "b")).index("b"));

    assertThat(changes(base, target, new Intent.RenamedColumn(name("t"), "a", "b")))
        .containsExactly(
            "rename t.a to b", "rename t index t_a_idx to t_b_idx", "rename t index z to h");
  }

  @Test
  void ofTwoWithOneContentTheOneOfTheOldNameComesBeforeTheOneOfTheNew() {
    Schema base = schemaOf(table("t").column("a", "int").index("a"));
    Schema target = schemaOf(table("t").column("b", "int").index(index("t_a_idx", "b")).index("b"));

    assertThat(changes(base, target, new Intent.RenamedColumn(name("t"), "a", "b")))
        .containsExactly("rename t.a to b", "add t index t_b_idx");
  }

  /** A person has given it the name that was derived before. */
  @Test
  void anIndexThatChangesMayKeepTheNameOfTheOldColumn() {
    Schema base = schemaOf(table("t").column("a", "int").index("a"));
    Schema target = schemaOf(table("t").column("b", "int").index(index("t_a_idx", "b DESC")));

    assertThat(changes(base, target, new Intent.RenamedColumn(name("t"), "a", "b")))
        .containsExactly("rename t.a to b", "replace t index t_a_idx");
  }

  /** The name that it should have counts more than the one that it has. */
  @Test
  void anIndexThatChangesWithItsColumnIsReplacedByTheOneOfTheNewName() {
    Schema base = schemaOf(table("t").column("a", "int").column("c", "int").index("a"));
    Schema target =
        schemaOf(table("t").column("b", "int").column("a", "int").index("b DESC").index("a"));

    assertThat(
            changes(
                base,
                target,
                new Intent.RenamedColumn(name("t"), "a", "b"),
                new Intent.RenamedColumn(name("t"), "c", "a")))
        .contains("replace t index t_a_idx by t_b_idx", "add t index t_a_idx");
  }
}
