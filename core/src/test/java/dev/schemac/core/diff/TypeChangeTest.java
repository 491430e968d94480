package dev.schemac.core.diff;

import static dev.schemac.core.diff.Described.changes;
import static dev.schemac.core.diff.Described.findings;
import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.schema;
import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.sql;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static dev.schemac.core.postgres.SchemaBuilder.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which changes of type are free, which write the table anew, and which a person must explain. */
class TypeChangeTest {

  private static Schema with(String type) {
    return schemaOf(table("t").column("c", type));
  }

  private static TypeChangeCost judged(String from, String to) {
    return TypeChangeCost.of(type(from), type(to), type -> type.name().equals("mood"));
  }

  @Test
  void anotherSpellingIsNoChange() {
    assertThat(changes(with("int4"), with("integer"))).isEmpty();
    assertThat(changes(with("decimal(10)"), with("numeric(10,0)"))).isEmpty();
  }

  @Test
  void aFreeChangeNeedsNothing() {
    assertThat(changes(with("varchar(10)"), with("text")))
        .containsExactly("alter t.c: type varchar(10) to text");
  }

  @Test
  void aRewriteIsConfirmed() {
    assertThat(findings(with("int"), with("bigint")))
        .containsExactly("RewriteOnLiveTable at t.c: column | t.c | integer | bigint");
    DiffResult allowed =
        Diff.between(with("int"), with("bigint"), Set.of(), Set.of(), new DiffOptions(false, true));
    assertThat(findings(allowed)).isEmpty();
    assertThat(changes(allowed)).containsExactly("alter t.c: type integer to bigint");
  }

  /** drizzle-kit emits such changes without USING. */
  @Test
  void whatCanLoseOrRefuseAValueIsExplained() {
    assertThat(findings(with("text"), with("varchar(5)")))
        .containsExactly(
            "ConversionMissing at t.c: t | c | text | varchar(5) | @Using(\"c::varchar(5)\")"
                + " | always | ");
    assertThat(
            findings(
                with("text"),
                with("varchar(5)"),
                new Intent.Using(name("t"), "c", sql("left(c, 5)"))))
        .containsExactly("RewriteOnLiveTable at t.c: column | t.c | text | varchar(5)");
  }

  @Test
  void aBareCastKeepsTheShortcut() {
    assertThat(
            changes(
                with("varchar(5)"), with("text"), new Intent.Using(name("t"), "c", sql("c::text"))))
        .containsExactly("alter t.c: type varchar(5) to text, using c::text");
    assertThat(
            findings(
                with("varchar(5)"),
                with("text"),
                new Intent.Using(name("t"), "c", sql("upper(c)"))))
        .singleElement()
        .asString()
        .startsWith("RewriteOnLiveTable");
  }

  /** Without a zone it would be that of whoever runs the migration; a cast says none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          timestamp     ; timestamptz    ; c AT TIME ZONE 'UTC'                ; unless_utc ; to_be_said
          timestamptz   ; timestamp      ; c AT TIME ZONE 'UTC'                ; unless_utc ; to_be_said
          timestamp(3)  ; timestamptz    ; c AT TIME ZONE 'UTC'                ; unless_utc ; to_be_said
          timestamp     ; timestamptz(3) ; c AT TIME ZONE 'UTC'                ; always     ; to_be_said
          date          ; timestamptz    ; c::timestamp AT TIME ZONE 'UTC'     ; always     ; to_be_said
          time          ; timetz         ; (c::text || '+00')::timetz          ; always     ; to_be_said
          timestamptz   ; timetz         ; c::timetz AT TIME ZONE 'UTC'        ; always     ; to_be_said
          timestamptz   ; date           ; (c AT TIME ZONE 'UTC')::date        ; always     ; to_be_said
          timestamptz   ; varchar(30)    ; (c AT TIME ZONE 'UTC')::varchar(30) ; always     ; to_be_said
          text          ; timestamptz    ; c::timestamptz                      ; always     ; of_the_migration
          timestamp[]   ; timestamptz[]  ; c::timestamptz[]                    ; always     ; of_the_migration
          timestamptz[] ; timestamp[]    ; c::timestamp[]                      ; always     ; of_the_migration
          timestamp[]   ; timestamptz    ; c[1] AT TIME ZONE 'UTC'             ; always     ; to_be_said
          """)
  void whatHangsOnTheSessionsZoneIsExplained(
      String from, String to, String example, String rewrites, String zone) {
    String missing =
        "ConversionMissing at t.c: t | c | %s | %s | @Using(\"%s\") | %s | %s"
            .formatted(from, to, example, rewrites, zone);
    assertThat(findings(with(from), with(to))).containsExactly(missing);
    String cast = "c::" + to;
    if (zone.equals("to_be_said") && from.endsWith("]") == to.endsWith("]")) {
      assertThat(findings(with(from), with(to), new Intent.Using(name("t"), "c", sql(cast))))
          .containsExactly(missing);
    }
    assertThat(findings(with(from), with(to), new Intent.Using(name("t"), "c", sql(example))))
        .allMatch(finding -> !finding.startsWith("ConversionMissing"));
  }

  /** A {@code timetz} keeps its own offset. */
  @Test
  void timetzDependsOnNoSession() {
    assertThat(findings(with("timetz"), with("time")))
        .containsExactly(
            "ConversionMissing at t.c: t | c | timetz | time | @Using(\"c::time\") | always | ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c AT TIME ZONE 'UTC'",
        "c at time zone 'utc'",
        "(c AT TIME ZONE 'Etc/UTC')",
        "c AT TIME ZONE 'GMT'",
        "timezone('UTC', c)"
      })
  void utcKeepsTheFile(String using) {
    assertThat(
            changes(
                with("timestamp"),
                with("timestamptz"),
                new Intent.Using(name("t"), "c", sql(using))))
        .containsExactly("alter t.c: type timestamp to timestamptz");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c AT TIME ZONE 'Europe/London'",
        "coalesce(c, now()) AT TIME ZONE 'UTC'",
        "c AT TIME ZONE current_setting('timezone')",
        "c AT TIME ZONE 'UTC' + interval '1 hour'"
      })
  void anythingElseRewrites(String using) {
    assertThat(
            findings(
                with("timestamp"),
                with("timestamptz"),
                new Intent.Using(name("t"), "c", sql(using))))
        .containsExactly("RewriteOnLiveTable at t.c: column | t.c | timestamp | timestamptz");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          varchar(10)    | varchar(20)      | FREE
          varchar(10)    | text             | FREE
          text           | varchar          | FREE
          numeric(10,2)  | numeric(12,2)    | FREE
          numeric(10,2)  | numeric          | FREE
          timestamp(3)   | timestamp        | FREE
          timestamptz    | timestamp        | FREE
          timestamp      | timestamptz      | FREE
          varbit(4)      | varbit(8)        | FREE
          bit(4)         | varbit           | FREE
          char(5)        | bpchar           | FREE
          interval day   | interval         | FREE
          cidr           | inet             | FREE
          varchar(5)[]   | varchar[]        | FREE
          bit(4)         | varbit(4)        | REWRITE
          char(5)        | char(8)          | REWRITE
          time           | interval         | REWRITE
          integer        | numeric(12,2)    | REWRITE
          smallint       | integer          | REWRITE
          integer        | bigint           | REWRITE
          bigint         | numeric          | REWRITE
          bigint         | numeric(19,0)    | REWRITE
          real           | double precision | REWRITE
          numeric(10,2)  | numeric(12,4)    | REWRITE
          char(5)        | text             | REWRITE
          uuid           | text             | REWRITE
          uuid           | varchar(36)      | REWRITE
          mood           | text             | REWRITE
          mood[]         | text[]           | REWRITE
          integer[]      | bigint[]         | REWRITE
          jsonb          | json             | REWRITE
          date           | timestamp        | REWRITE
          varchar(5)[]   | varchar(9)[]     | REWRITE
          varchar(20)    | varchar(10)      | LOSSY
          bit(4)         | varbit(3)        | LOSSY
          char(8)        | char(5)          | LOSSY
          time           | interval day     | LOSSY
          interval day   | interval hour    | LOSSY
          integer        | numeric(11,2)    | LOSSY
          text           | varchar(10)      | LOSSY
          uuid           | varchar(35)      | LOSSY
          bigint         | integer          | LOSSY
          bigint         | numeric(18,0)    | LOSSY
          bigint         | double precision | LOSSY
          numeric        | numeric(10,2)    | LOSSY
          numeric(10,2)  | numeric(11,4)    | LOSSY
          numeric        | integer          | LOSSY
          json           | jsonb            | LOSSY
          text           | uuid             | LOSSY
          text           | mood             | LOSSY
          timestamptz    | date             | LOSSY
          timestamptz    | text             | LOSSY
          double precision | text           | LOSSY
          text           | text[]           | LOSSY
          text[]         | text             | LOSSY
          boolean        | integer          | LOSSY
          citext         | text             | FREE
          citext         | varchar          | FREE
          text           | citext           | FREE
          varchar(5)     | citext           | FREE
          text[]         | citext[]         | REWRITE
          citext         | varchar(5)       | LOSSY
          char(5)        | citext           | LOSSY
          mood           | citext           | LOSSY
          """)
  void isJudged(String from, String to, TypeChangeCost expected) {
    assertThat(judged(from, to)).isEqualTo(expected);
  }

  /**
   * The table was measured on PostgreSQL 15.18 and 18.6, which agree, for each pair of some sixty
   * types: an empty table of the first, {@code ALTER COLUMN TYPE} to the second with the time zone
   * UTC, and whether {@code pg_relation_filenode} changed. A pair that is not in it was refused.
   * Those with {@code citext} were measured on 15.19 and 18.6.
   */
  @Test
  void agreesWithWhatPostgreSqlDoes() {
    Map<String, TypeChangeCost> measured = measured();
    Set<String> types = new TreeSet<>();
    measured.keySet().forEach(pair -> types.addAll(List.of(pair.split(" -> ", -1))));
    List<String> wrong = new ArrayList<>();
    for (String from : types) {
      for (String to : types) {
        TypeChangeCost judged = judged(from, to);
        TypeChangeCost real = measured.getOrDefault(from + " -> " + to, TypeChangeCost.LOSSY);
        if (!from.equals(to) && judged != TypeChangeCost.LOSSY && judged != real) {
          wrong.add(from + " -> " + to + " is judged " + judged + " but is " + real);
        }
      }
    }
    assertThat(types).hasSizeGreaterThan(60);
    assertThat(wrong).isEmpty();
  }

  private static Map<String, TypeChangeCost> measured() {
    Map<String, TypeChangeCost> all = new HashMap<>();
    try (InputStream in = TypeChangeTest.class.getResourceAsStream("type-changes.txt")) {
      assertThat(in).isNotNull();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        String[] parts = line.split("\\|", -1);
        all.put(parts[0] + " -> " + parts[1], TypeChangeCost.valueOf(parts[2]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** Each value of an enum has a text form; of another type that is not known. */
  @Test
  void anEnumThatNobodyChecksBecomesText() {
    Schema mood = schema().enumType("mood", "a").table(table("t").column("c", "mood")).build();

    assertThat(findings(mood, with("text")))
        .containsExactly("RewriteOnLiveTable at t.c: column | t.c | mood | text");
    assertThat(findings(with("ltree"), with("text")))
        .containsExactly(
            "ConversionMissing at t.c: t | c | ltree | text | @Using(\"c::text\") | always | ");
  }

  /** It is no text, though the extension of that name has a type that is. */
  @Test
  void anEnumMayBeCalledCitext() {
    Schema named = schema().enumType("citext", "a").table(table("t").column("c", "citext")).build();

    assertThat(findings(with("text"), named))
        .containsExactly(
            "ConversionMissing at t.c: t | c | text | citext | @Using(\"c::citext\") | always | ");
    assertThat(changes(with("text"), with("citext")))
        .containsExactly("alter t.c: type text to citext");
  }
}
