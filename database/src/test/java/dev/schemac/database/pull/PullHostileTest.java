package dev.schemac.database.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.DerivedNames;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import dev.schemac.database.catalog.Introspection;
import dev.schemac.database.catalog.Leftover;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a database calls its things, the sources compile and mean the same. */
class PullHostileTest {

  private static final List<String> NAMES =
      List.of(
          "class",
          "String",
          "string",
          "object",
          "override",
          "record",
          "table",
          "column",
          "index",
          "check",
          "comment",
          "sequence",
          "list",
          "instant",
          "user",
          "user_table",
          "User",
          "users",
          "a_b",
          "ab",
          "aB",
          "a b",
          "A_B",
          "a__b",
          "_",
          "__",
          "1st",
          "2",
          "ünïcode",
          "日本",
          "😀",
          "to_string",
          "hashCode",
          "get_class",
          "wait",
          "\"",
          "'",
          "\\",
          "\\u0041",
          "\\\\u000a",
          "*/",
          "/*",
          "//",
          "${x}",
          "$",
          "$$",
          "%s",
          "{@code}",
          "<b>",
          "&amp;",
          "@Table",
          ";",
          "--",
          "a.b",
          "x.y.z",
          "com",
          "java",
          "dev",
          "schemac",
          "null",
          "true",
          "enum",
          "var",
          "yield",
          "sealed",
          "int",
          "void",
          "deprecated",
          "system",
          "exception",
          "label",
          "style_",
          "İ",
          "ß",
          "Ǆ",
          "ı",
          "a\u00a0b",
          "e\u0301",
          "é",
          "NUL",
          "con",
          "package-info",
          "module-info");

  @ParameterizedTest
  @EnumSource(Style.class)
  void tables(Style style, @TempDir Path folder) throws Exception {
    List<Table> tables = new ArrayList<>();
    for (String schema : List.of("", "Odd \"Schema\"", "class")) {
      for (String name : NAMES) {
        tables.add(table(new QualifiedName(schema, name), "id"));
      }
    }
    PulledProject.isUpToDate(Schema.of(List.of(), List.of(), tables), style, folder);
  }

  @ParameterizedTest
  @EnumSource(Style.class)
  void columnsAndLabels(Style style, @TempDir Path folder) throws Exception {
    QualifiedName name = QualifiedName.of("things");
    Table columns = table(name, NAMES.toArray(String[]::new));
    List<Table> tables = new ArrayList<>(List.of(columns));
    for (String column : NAMES) {
      QualifiedName ofLabels = QualifiedName.of("of_" + column);
      tables.add(
          new Table(
              ofLabels,
              List.of(Column.of(column, SqlType.TEXT, true)),
              null,
              List.of(
                  new LabelCheck(
                      ofLabels.name() + "_" + column + "_labels", column, labels(column))),
              List.of(),
              null));
    }
    List<EnumType> types = new ArrayList<>();
    for (String type : NAMES) {
      types.add(new EnumType(QualifiedName.of("type " + type), labels(type), type));
    }
    PulledProject.isUpToDate(Schema.of(List.of(), types, tables), style, folder);
    assertThat(GoogleJavaFormat.changed(folder)).isEmpty();
  }

  /** All names in one enum; in the others only its own, since so many constants compile slowly. */
  private static List<String> labels(String name) {
    return name.equals(NAMES.get(0)) ? NAMES : List.of(name, name + "'");
  }

  @ParameterizedTest
  @EnumSource(Style.class)
  void texts(Style style, @TempDir Path folder) throws Exception {
    List<Table> tables = new ArrayList<>();
    List<Leftover> leftovers = new ArrayList<>();
    List<String> texts = new ArrayList<>(NAMES);
    texts.addAll(List.of("line\nfeed\r\n\ttab", "\u202e", "a  b ", "x".repeat(300), "", " "));
    texts.add("Many words ".repeat(40));
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      QualifiedName name = QualifiedName.of("t" + i);
      SqlText literal = SqlText.parse("'" + text.replace("'", "''") + "'");
      Column column = Column.of("a", SqlType.TEXT, true).withDefault(literal);
      SqlText condition = SqlText.parse("a <> " + literal.text());
      tables.add(
          new Table(
              name,
              List.of(column.withComment(text.isEmpty() ? null : text)),
              null,
              List.of(new Check("t" + i + "_a_check", condition)),
              List.of(),
              text.isEmpty() ? null : text));
      leftovers.add(new Leftover("trigger", text, name, text));
    }
    Schema schema = Schema.of(List.of(), List.of(), tables);
    PulledProject.isUpToDate(new Introspection(180_000, schema, leftovers), style, folder);
    assertThat(GoogleJavaFormat.changed(folder)).isEmpty();
  }

  /** Of names without capitals, which no naming strategy changes. */
  @Test
  void entities(@TempDir Path folder) throws Exception {
    List<String> names =
        NAMES.stream().filter(name -> name.equals(name.toLowerCase(Locale.ROOT))).toList();
    List<Table> tables = new ArrayList<>();
    for (String schema : List.of("", "odd schema", "class")) {
      for (String name : names) {
        tables.add(keyed(table(new QualifiedName(schema, name), "id"), "id"));
      }
    }
    String[] columns = names.stream().filter(PersistenceNames::canSay).toArray(String[]::new);
    tables.add(keyed(table(QualifiedName.of("of_columns"), columns), "class"));
    for (int i = 0; i + 32 <= columns.length; i += 32) {
      String[] key = Arrays.copyOfRange(columns, i, i + 32);
      tables.add(keyed(table(QualifiedName.of("of_keys_" + i), columns), key));
    }
    SchemaBuilder.TableBuilder references = SchemaBuilder.table("of_references");
    references.column("id", "bigint", "not null").primaryKey("id");
    for (String name : names) {
      if (PersistenceNames.canSay(name)) {
        references.column(name + "_id", "bigint").foreignKey(name + "_id", name, "id");
      }
    }
    tables.add(references.build());
    PulledClasses pulled =
        PulledProject.isUpToDate(
            Schema.of(List.of(), List.of(), tables), Style.JPA, folder.resolve("all"));
    assertThat(pulled.files())
        .filteredOn(file -> file.path().endsWith("OfReferences.java"))
        .singleElement()
        .satisfies(file -> assertThat(file.text().split("@ManyToOne", -1)).hasSizeGreaterThan(50));
    assertThat(GoogleJavaFormat.changed(folder)).isEmpty();
  }

  private static Table keyed(Table table, String... columns) {
    List<Column> all = new ArrayList<>();
    for (Column column : table.columns()) {
      boolean isKey = List.of(columns).contains(column.name());
      all.add(column.withNullable(column.nullable() && !isKey));
    }
    PrimaryKey key = new PrimaryKey(DerivedNames.primaryKey(table.name()), List.of(columns));
    return new Table(table.name(), all, key, List.of(), List.of(), null);
  }

  @Test
  void whatNoAnnotationExpressesIsLeftOver(@TempDir Path folder) throws Exception {
    Table hidden = table(QualifiedName.of("a\u202eb"), "id");
    Table empty = table(QualifiedName.of("empty"));
    EnumType nothing = new EnumType(QualifiedName.of("nothing"), List.of(), null);
    Table plain =
        SchemaBuilder.table("plain")
            .column("id", "bigint", "not null")
            .column("id.part", "bigint")
            .primaryKey("id")
            .foreignKey("id.part", "a\u202eb", "id")
            .constraint(setsNull())
            .build();
    Sequence sequence =
        Sequence.of(QualifiedName.of("numbers"))
            .ownedBy(new Sequence.Owner(plain.name(), "id.part"));
    Schema schema =
        Schema.of(List.of(), List.of(nothing), List.of(hidden, empty, plain))
            .with(ObjectKind.SEQUENCE, new TreeMap<>(Map.of(sequence.name(), sequence)));
    PulledClasses pulled = PulledProject.isUpToDate(schema, Style.RECORD, folder);
    assertThat(PulledProject.names(pulled.leftovers()))
        .containsExactly(
            "enum type nothing",
            "foreign key plain_id.part_fkey",
            "foreign key sets_null",
            "owner of a sequence numbers",
            "table \"a\u202eb\"",
            "table empty");
    assertThat(pulled.schema().tables()).containsOnlyKeys(plain.name());
  }

  /** Of a column that is NOT NULL. */
  private static ForeignKey setsNull() {
    return new ForeignKey(
        "sets_null",
        List.of("id"),
        QualifiedName.of("plain"),
        List.of("id"),
        ForeignKey.Action.SET_NULL,
        ForeignKey.Action.NO_ACTION,
        List.of(),
        Constraint.Deferral.NOT_DEFERRABLE);
  }

  private static Table table(QualifiedName name, String... columns) {
    List<Column> all = new ArrayList<>();
    for (String column : columns) {
      all.add(Column.of(column, SqlType.builtIn("bigint"), true));
    }
    return new Table(name, all, null, List.of(), List.of(), null);
  }
}
