package dev.schemac.processor.read.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.BadTypeException;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnDefinitionTest {

  private static ColumnDefinition parse(String written) throws BadSqlException, BadTypeException {
    return ColumnDefinition.parse(written, new SqlTypes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text | text | | false | false",
        "NUMERIC(5, 2) NOT NULL | numeric(5,2) | | true | false",
        "timestamp with time zone default now() | timestamptz | now() | false | false",
        "varchar(10) DEFAULT upper(x) unique | varchar(10) | upper(x) | false | true",
        "boolean default null | boolean | NULL | false | false",
        "BIGINT DEFAULT 0 NOT NULL | bigint | 0 | true | false",
        "text[] null | text[] | | false | false"
      })
  void isSplit(String written, String type, String defaultSql, boolean notNull, boolean unique)
      throws Exception {
    ColumnDefinition definition = parse(written);
    assertThat(definition.type().sql()).isEqualTo(type);
    SqlText found = definition.defaultSql();
    assertThat(found == null ? null : found.sql()).isEqualTo(defaultSql);
    assertThat(definition.notNull()).isEqualTo(notNull);
    assertThat(definition.unique()).isEqualTo(unique);
    assertThat(definition.checks()).isEmpty();
  }

  @Test
  void conditionsAreKept() throws Exception {
    assertThat(parse("int check (n > 0) default 1 check (n < 9)").checks())
        .extracting(SqlText::sql)
        .containsExactly("n > 0", "n < 9");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text collate \"C\"",
        "bigint generated always as identity",
        "text references other (id)",
        "text default 'a' default 'b'",
        "not null",
        "text primary key",
        "text not",
        "text (",
        ""
      })
  void whatSaysMoreIsRefused(String written) {
    assertThatThrownBy(() -> parse(written))
        .isInstanceOfAny(BadSqlException.class, BadTypeException.class);
  }
}
