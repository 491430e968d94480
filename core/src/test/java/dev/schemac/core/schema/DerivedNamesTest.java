package dev.schemac.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.QualifiedName;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Derived names are the names PostgreSQL gives, as long as those fit. */
class DerivedNamesTest {

  private static final QualifiedName TABLE = QualifiedName.of("orders");

  @OnPostgres
  void likeThoseOfTheServer(int major) {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      database.execute(
          """
          CREATE TABLE orders (id int PRIMARY KEY, a int UNIQUE, b int REFERENCES orders (a),
            c int CHECK (c > 0), d text, e text, UNIQUE (a, b), UNIQUE (b, a),
            FOREIGN KEY (b, a) REFERENCES orders (a, b), CHECK (a > b))\
          """);
      assertThat(
              database.rows(
                  "SELECT conname FROM pg_constraint WHERE contype <> 'n'"
                      + " AND conrelid = 'orders'::regclass"))
          .containsExactlyInAnyOrder(
              DerivedNames.primaryKey(TABLE),
              DerivedNames.unique(TABLE, List.of("a")),
              DerivedNames.unique(TABLE, List.of("a", "b")),
              DerivedNames.unique(TABLE, List.of("b", "a")),
              DerivedNames.foreignKey(TABLE, List.of("b")),
              DerivedNames.foreignKey(TABLE, List.of("b", "a")),
              DerivedNames.check(TABLE, List.of("c")),
              // A check on several columns is a matter of its own: see below.
              DerivedNames.check(TABLE, List.of()));
    }
  }

  @OnPostgres
  void indexesToo(int major) {
    List<List<String>> indexes =
        List.of(
            List.of("a"),
            List.of("a", "b"),
            List.of("lower(d)"),
            List.of("d || e"),
            List.of("d || e", "lower(d)", "lower(e)", "d || d"),
            List.of("d", "lower(d)", "a desc nulls last"),
            List.of("coalesce(d, e)"),
            List.of("(lower(d) || 'x')"),
            List.of("d COLLATE \"C\""),
            List.of("pg_catalog.upper(d)"),
            List.of("a + 1"));
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      SoftAssertions softly = new SoftAssertions();
      for (List<String> texts : indexes) {
        database.execute("CREATE TABLE orders (id int, a int, b int, d text, e text)");
        String elements =
            String.join(
                ", ",
                texts.stream()
                    .map(t -> t.matches("[a-z]|[a-z] (COLLATE|desc).*") ? t : "(" + t + ")")
                    .toList());
        database.execute("CREATE INDEX ON orders (" + elements + ") INCLUDE (id)");
        List<Index.Element> parsed =
            texts.stream().map(SchemaBuilder.TableBuilder::element).toList();
        softly
            .assertThat(DerivedNames.index(TABLE, parsed, List.of("id")))
            .as(texts.toString())
            .isEqualTo(
                database.value(
                    "SELECT indexrelid::regclass FROM pg_index"
                        + " WHERE indrelid = 'orders'::regclass"));
        database.execute("DROP TABLE orders");
      }
      softly.assertAll();
    }
  }

  @Test
  void aCheckIsNamedFromAllItsColumns() {
    assertThat(DerivedNames.check(TABLE, List.of("a", "b"))).isEqualTo("orders_a_b_check");
  }

  @Test
  void longNamesEndInAHashOfTheWhole() {
    String one = DerivedNames.unique(TABLE, Arrays.asList("a".repeat(40), "b".repeat(40)));
    String two = DerivedNames.unique(TABLE, Arrays.asList("a".repeat(40), "b".repeat(41)));
    assertThat(one).hasSize(63).matches("orders_a{40}_b{6}_[0-9a-f]{8}");
    assertThat(two).hasSize(63).isNotEqualTo(one);
    String wide = DerivedNames.unique(TABLE, List.of("ü".repeat(40)));
    assertThat(Identifiers.bytes(wide)).isLessThanOrEqualTo(63);
    assertThat(wide).matches("orders_ü{23}_[0-9a-f]{8}");
  }
}
