package dev.schemac.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Types have one spelling each, and PostgreSQL takes it for the same type. */
class SqlTypeTest {

  private static final List<String> SPELLINGS =
      List.of(
          "int",
          "INT4",
          "integer",
          "int2",
          "smallint",
          "int8",
          "bigint",
          "bool",
          "boolean",
          "float",
          "float(1)",
          "float(24)",
          "float(25)",
          "float4",
          "real",
          "float8",
          "double precision",
          "DOUBLE  PRECISION",
          "dec",
          "decimal(10)",
          "numeric(10,2)",
          "numeric(3,-2)",
          "numeric",
          "money",
          "text",
          "varchar",
          "varchar(10)",
          "character varying(10)",
          "char varying",
          "national character varying(3)",
          "nchar varying(4)",
          "char",
          "char(3)",
          "character",
          "nchar(2)",
          "national char(2)",
          "bpchar",
          "bpchar(5)",
          "\"char\"",
          "pg_catalog.\"char\"",
          "bytea",
          "name",
          "uuid",
          "json",
          "jsonb",
          "jsonpath",
          "xml",
          "date",
          "time",
          "time(3)",
          "time with time zone",
          "time(2) with time zone",
          "timetz",
          "timetz(0)",
          "timestamp",
          "timestamp(3)",
          "timestamp(3) without time zone",
          "timestamp with time zone",
          "timestamp(6) with time zone",
          "timestamptz(0)",
          "interval",
          "interval(3)",
          "interval year",
          "interval year to month",
          "interval day to second",
          "interval day to second(3)",
          "interval second(2)",
          "interval minute to second(1)",
          "bit",
          "bit(3)",
          "bit varying",
          "bit varying(5)",
          "varbit(5)",
          "inet",
          "cidr",
          "macaddr",
          "macaddr8",
          "point",
          "line",
          "lseg",
          "box",
          "path",
          "polygon",
          "circle",
          "tsvector",
          "tsquery",
          "int4range",
          "int8range",
          "numrange",
          "tsrange",
          "tstzrange",
          "daterange",
          "int4multirange",
          "int8multirange",
          "nummultirange",
          "tsmultirange",
          "tstzmultirange",
          "datemultirange",
          "oid",
          "xid",
          "xid8",
          "cid",
          "tid",
          "pg_lsn",
          "pg_snapshot",
          "txid_snapshot",
          "refcursor",
          "regclass",
          "regcollation",
          "regconfig",
          "regdictionary",
          "regnamespace",
          "regoper",
          "regoperator",
          "regproc",
          "regprocedure",
          "regrole",
          "regtype",
          "pg_catalog.int4",
          "text[]",
          "int[3]",
          "int array",
          "int array[4]",
          "int[][]",
          "varchar(3)[]",
          "timestamp(3) with time zone[]",
          "numeric(5,1)[]",
          "citext",
          "citext[]",
          "\"Own Type\"",
          "\"Own Type\"[]",
          "public.citext",
          "own.\"order\"",
          "own.plain",
          "interval(3)[]",
          "pg_catalog.varchar(5)",
          "bpchar[]",
          "char[]",
          "\"char\"[]");

  @OnPostgres
  void theCanonicalSpellingIsTheSameType(int major) throws Exception {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      database.execute(
          "CREATE EXTENSION citext; CREATE TYPE \"Own Type\" AS ENUM ('a'); CREATE SCHEMA own;"
              + "CREATE TYPE own.\"order\" AS ENUM ('a'); CREATE TYPE own.plain AS ENUM ('a')");
      SoftAssertions softly = new SoftAssertions();
      for (String spelling : SPELLINGS) {
        SqlType type = SqlType.parse(spelling);
        softly
            .assertThat(formatted(database, type.sql()))
            .as("%s, printed %s", spelling, type)
            .isEqualTo(formatted(database, spelling));
        softly.assertThat(SqlType.parse(type.sql())).as(spelling).isEqualTo(type);
      }
      softly.assertAll();
    }
  }

  /** Two types are equal here exactly where PostgreSQL has one type. */
  @OnPostgres
  void typesAreEqualWherePostgresHasOne(int major) throws Exception {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      database.execute(
          "CREATE EXTENSION citext; CREATE TYPE \"Own Type\" AS ENUM ('a'); CREATE SCHEMA own;"
              + "CREATE TYPE own.\"order\" AS ENUM ('a'); CREATE TYPE own.plain AS ENUM ('a')");
      Map<String, SqlType> byFormat = new java.util.TreeMap<>();
      SoftAssertions softly = new SoftAssertions();
      for (String spelling : SPELLINGS) {
        if (spelling.equals("public.citext")) {
          continue; // A name left to the search path is another name; the same type by chance.
        }
        SqlType type = SqlType.parse(spelling);
        SqlType before = byFormat.putIfAbsent(formatted(database, spelling), type);
        softly.assertThat(type).as(spelling).isEqualTo(before == null ? type : before);
      }
      softly.assertThat(byFormat.values()).doesNotHaveDuplicates();
      softly.assertAll();
    }
  }

  private static String formatted(TestDatabase database, String type) {
    database.execute("CREATE TABLE formatted (c " + type + ")");
    String formatted =
        database.value(
            "SELECT format_type(atttypid, atttypmod) FROM pg_attribute"
                + " WHERE attrelid = 'formatted'::regclass AND attname = 'c'");
    database.execute("DROP TABLE formatted");
    return formatted;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int not null | write nullable = false",
        "text default 'x' | write defaultSql",
        "text collate \"C\" | write collation",
        "int generated always as identity | write generatedAs",
        "int primary key | write @PrimaryKey",
        "int references users | write @ForeignKey",
        "serial | identity = Identity.BY_DEFAULT",
        "bigserial | identity",
        "varchar(0) | 0 is not in 1",
        "varchar(10,2) | too many modifiers",
        "numeric(1001) | not in 1 to 1000",
        "integer(3) | too many modifiers",
        "timestamp(7) | not in 0 to 6",
        "varchar( | not closed",
        "varchar() | a modifier is missing",
        "setof int | SETOF",
        "3 | begins with its name",
        "timestamp with zone | time zone",
        "int; drop table x | ';'",
      })
  void whatIsNoTypeSaysWhatToDo(String written, String message) {
    assertThatThrownBy(() -> SqlType.parse(written))
        .isInstanceOf(BadTypeException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bpchar", "char(1)", "\"char\"", "char(2)", "varchar(1)"})
  void characterTypesStayApart(String written) throws Exception {
    assertThat(SqlType.parse(written).sql()).isEqualTo(written);
  }

  @Test
  void elementsAndArrays() throws Exception {
    assertThat(SqlType.parse("text").asArray().sql()).isEqualTo("text[]");
    assertThat(SqlType.parse("numeric(5,1)[]").element().sql()).isEqualTo("numeric(5,1)");
  }
}
