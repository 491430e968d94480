package dev.schemac.core.diff;

import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static dev.schemac.core.postgres.SchemaBuilder.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.SchemaBuilder.TableBuilder;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.text.QualifiedName;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a message offers as the value of rows that have none. */
class ExampleBackfillTest {

  private static final Map<QualifiedName, EnumType> TYPES =
      Map.of(
          name("mood"),
          new EnumType(name("mood"), List.of("B", "A"), null),
          name("empty"),
          new EnumType(name("empty"), List.of(), null));

  private static final ExampleBackfill OPEN_AND_UNIQUE = new ExampleBackfill("…", true, "");

  private static ExampleBackfill example(TableBuilder table) {
    return ExampleBackfill.of(table.build().column("a"), table.build(), TYPES);
  }

  private static TableBuilder withA(String type) {
    return table("t").column(Column.of("a", type(type), true)).column("b", "int");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "integer  | 0",
        "boolean  | false",
        "text     | ''",
        "uuid     | gen_random_uuid()",
        "date     | current_date",
        "interval | '0'",
        "jsonb    | '{}'",
        "inet     | …",
        "citext   | …",
        "mood     | 'B'",
        "empty    | …",
        "mood[]   | '{}'",
        "integer[] | '{}'"
      })
  void aTypeHasAnExample(String type, String value) {
    assertThat(example(withA(type))).isEqualTo(new ExampleBackfill(value, false, ""));
  }

  @Test
  void aTextColumnWithLabelsGetsOneOfThem() {
    assertThat(example(withA("text").labels("b", "no").labels("a", "it's", "so")).value())
        .isEqualTo("'it''s'");
  }

  @Test
  void aKeyNeedsAValueOfItsOwnForEachRow() {
    assertThat(example(withA("text").primaryKey("a"))).isEqualTo(OPEN_AND_UNIQUE);
    assertThat(example(withA("text").primaryKey("b", "a"))).isEqualTo(OPEN_AND_UNIQUE);
    assertThat(example(withA("text").unique("a"))).isEqualTo(OPEN_AND_UNIQUE);
    assertThat(example(withA("text").index(true, null, "a"))).isEqualTo(OPEN_AND_UNIQUE);
    assertThat(example(withA("uuid").unique("a")))
        .isEqualTo(new ExampleBackfill("gen_random_uuid()", true, ""));
  }

  @Test
  void otherKeysDoNot() {
    ExampleBackfill value = new ExampleBackfill("''", false, "");
    assertThat(example(withA("text").primaryKey("b"))).isEqualTo(value);
    assertThat(example(withA("text").unique("b"))).isEqualTo(value);
    assertThat(example(withA("text").unique("a", "b"))).isEqualTo(value);
    assertThat(example(withA("text").index("a"))).isEqualTo(value);
    assertThat(example(withA("text").index(true, null, "b"))).isEqualTo(value);
    assertThat(example(withA("text").index(true, null, "a", "b"))).isEqualTo(value);
    assertThat(example(withA("text").index(true, null, "lower(a)"))).isEqualTo(value);
  }

  @Test
  void aForeignKeySaysWhichRowsThereAreToChooseFrom() {
    assertThat(example(withA("int").foreignKey("b", "v", "id").foreignKey("a", "u", "id")))
        .isEqualTo(new ExampleBackfill("…", false, "u"));
    assertThat(example(withA("int").foreignKey("b", "v", "id")))
        .isEqualTo(new ExampleBackfill("0", false, ""));
  }
}
