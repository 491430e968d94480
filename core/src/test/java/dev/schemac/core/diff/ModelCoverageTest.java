package dev.schemac.core.diff;

import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.schema;
import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.sql;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static dev.schemac.core.postgres.SchemaBuilder.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.schemac.core.history.Project;
import dev.schemac.core.history.journal.JournalEntry;
import dev.schemac.core.history.journal.JournalFile;
import dev.schemac.core.history.snapshot.Snapshot;
import dev.schemac.core.history.snapshot.SnapshotFormat;
import dev.schemac.core.history.snapshot.SnapshotReader;
import dev.schemac.core.history.snapshot.SnapshotWriter;
import dev.schemac.core.plan.input.PlanOptions;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Constraint.Deferral;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.Exclude;
import dev.schemac.core.schema.ExternalTable;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.ForeignKey.Action;
import dev.schemac.core.schema.HeldLabels;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.ObjectMap;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.SchemaHash;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.text.PostgresVersion;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every component of every record that a schema is made of is compared, or stands here as one that
 * deliberately is not. A component that is new to the model fails this test until it is handled.
 */
class ModelCoverageTest {

  /** What does not count, and why. */
  private static final Map<String, String> IGNORED =
      Map.of(
          "Table.columns (their order)", "an annotation processor may see fields in any order",
          "LabelCheck.labels (their order)", "a check allows a set of labels",
          "Schema.objects (table of another build)", "another build changes them");

  /** For each component two schemas that differ in nothing else. */
  private static final Map<String, List<Schema>> COMPARED = new LinkedHashMap<>();

  private static void compared(String component, Schema one, Schema other) {
    COMPARED.put(component, List.of(one, other));
  }

  private static Schema with(Constraint constraint) {
    return schemaOf(
        table("t")
            .column("a", "text", "not null")
            .column("b", "text", "not null")
            .constraint(constraint),
        table("u").column("id", "text", "not null").column("k", "text", "not null"),
        table("v").column("id", "text", "not null"));
  }

  private static Schema with(Column column) {
    return schemaOf(table("t").column("id", "bigint").column(column));
  }

  private static Schema with(Index index) {
    return schemaOf(table("t").column("a", "text").column("b", "text").index(index));
  }

  private static final long MAX = Long.MAX_VALUE;

  private static Schema with(Sequence sequence) {
    return schema()
        .sequence(sequence)
        .table(table("t").column("a", "bigint").column("b", "bigint"))
        .table(table("u").column("a", "bigint"))
        .build();
  }

  private static Sequence sequence(
      Sequence.Type type, long start, long increment, long min, long max) {
    return new Sequence(name("s"), type, start, increment, min, max, 1, false, null);
  }

  private static Column column(
      SqlType type, boolean nullable, String value, String collation, String comment) {
    return new Column(
        "c",
        type,
        nullable,
        value == null ? null : sql(value),
        null,
        Column.Identity.NONE,
        collation,
        comment,
        false);
  }

  private static Column special(String generated, Column.Identity identity) {
    return new Column(
        "c",
        type("int"),
        false,
        null,
        generated == null ? null : sql(generated),
        identity,
        null,
        null,
        false);
  }

  private static ForeignKey key(
      String name,
      String column,
      String target,
      String targetColumn,
      Action onDelete,
      Action onUpdate,
      List<String> onDeleteColumns,
      Deferral deferral) {
    return new ForeignKey(
        name,
        List.of(column),
        name(target),
        List.of(targetColumn),
        onDelete,
        onUpdate,
        onDeleteColumns,
        deferral);
  }

  private static Schema excluding(
      String name,
      Index.Method method,
      String element,
      String operator,
      String where,
      Deferral deferral) {
    Index.Element indexed = SchemaBuilder.index("", element).elements().get(0);
    return with(
        new Exclude(
            name,
            method,
            List.of(new Exclude.Element(indexed, operator)),
            where == null ? null : sql(where),
            deferral));
  }

  private static Index index(
      String name,
      Index.Method method,
      boolean unique,
      String element,
      List<String> include,
      boolean nullsNotDistinct,
      Map<String, String> with,
      String where) {
    return new Index(
        name,
        method,
        unique,
        SchemaBuilder.index("", element).elements(),
        include,
        nullsNotDistinct,
        new TreeMap<>(with),
        where == null ? null : sql(where));
  }

  private static Index plain(String element) {
    return index("i", Index.Method.BTREE, false, element, List.of(), false, Map.of(), null);
  }

  static {
    compared("Schema.extensions", schema().extension("citext").build(), Schema.EMPTY);
    compared("Schema.objects (enum type)", schema().enumType("e", "x").build(), Schema.EMPTY);
    Sequence sequence = Sequence.of(name("s"));
    compared("Schema.objects (sequence)", with(sequence), with(Sequence.of(name("other"))));
    compared("Sequence.name", with(sequence), with(sequence.named(name("r"))));
    compared("Sequence.type", with(sequence), with(sequence(Sequence.Type.INTEGER, 1, 1, 1, 9)));
    compared("Sequence.start", with(sequence), with(sequence(Sequence.Type.BIGINT, 2, 1, 1, MAX)));
    compared(
        "Sequence.increment", with(sequence), with(sequence(Sequence.Type.BIGINT, 1, 2, 1, MAX)));
    compared("Sequence.min", with(sequence), with(sequence(Sequence.Type.BIGINT, 1, 1, 0, MAX)));
    compared("Sequence.max", with(sequence), with(sequence(Sequence.Type.BIGINT, 1, 1, 1, 9)));
    compared(
        "Sequence.cache",
        with(sequence),
        with(new Sequence(name("s"), Sequence.Type.BIGINT, 1, 1, 1, MAX, 2, false, null)));
    compared(
        "Sequence.cycle",
        with(sequence),
        with(new Sequence(name("s"), Sequence.Type.BIGINT, 1, 1, 1, MAX, 1, true, null)));
    Sequence owned = sequence.ownedBy(new Sequence.Owner(name("t"), "a"));
    compared("Sequence.owner", with(sequence), with(owned));
    compared(
        "Owner.table", with(owned), with(sequence.ownedBy(new Sequence.Owner(name("u"), "a"))));
    compared(
        "Owner.column", with(owned), with(sequence.ownedBy(new Sequence.Owner(name("t"), "b"))));
    compared("Schema.objects (table)", schemaOf(table("t")), Schema.EMPTY);
    compared(
        "EnumType.name", schema().enumType("e", "x").build(), schema().enumType("f", "x").build());
    compared(
        "EnumType.labels",
        schema().enumType("e", "x").build(),
        schema().enumType("e", "x", "y").build());
    compared(
        "EnumType.comment",
        schema().enumType("e", "x").build(),
        schema().enumType(new EnumType(name("e"), List.of("x"), "c")).build());
    compared("Table.name", schemaOf(table("t")), schemaOf(table("u")));
    compared("Table.columns", schemaOf(table("t")), schemaOf(table("t").column("a", "int")));
    compared(
        "Table.primaryKey",
        schemaOf(table("t").column("a", "int", "not null")),
        schemaOf(table("t").column("a", "int", "not null").primaryKey("a")));
    compared(
        "Table.constraints",
        schemaOf(table("t").column("a", "int")),
        schemaOf(table("t").column("a", "int").unique("a")));
    compared(
        "Table.indexes",
        schemaOf(table("t").column("a", "int")),
        schemaOf(table("t").column("a", "int").index("a")));
    compared("Table.comment", schemaOf(table("t")), schemaOf(table("t").comment("c")));

    SqlType text = SqlType.TEXT;
    Column plain = column(text, true, null, null, null);
    Column held = plain.withHeld(new HeldLabels(List.of("A", "B"), false));
    compared("Column.held", with(plain), with(held));
    compared(
        "HeldLabels.labels", with(held), with(plain.withHeld(new HeldLabels(List.of("A"), false))));
    compared(
        "HeldLabels.numbered",
        with(held),
        with(plain.withHeld(new HeldLabels(List.of("A", "B"), true))));
    compared(
        "Column.name",
        schemaOf(table("t").column("a", "int")),
        schemaOf(table("t").column("b", "int")));
    compared(
        "Column.type",
        with(column(text, true, null, null, null)),
        with(column(type("int"), true, null, null, null)));
    compared(
        "Column.nullable",
        with(column(text, true, null, null, null)),
        with(column(text, false, null, null, null)));
    compared(
        "Column.defaultSql",
        with(column(text, true, null, null, null)),
        with(column(text, true, "'x'", null, null)));
    compared(
        "Column.generatedAs",
        with(special(null, Column.Identity.NONE)),
        with(special("1", Column.Identity.NONE)));
    compared(
        "Column.identity",
        with(special(null, Column.Identity.NONE)),
        with(special(null, Column.Identity.ALWAYS)));
    compared(
        "Column.collation",
        with(column(text, true, null, null, null)),
        with(column(text, true, null, "C", null)));
    compared(
        "Column.pending",
        with(column(type("text"), true, null, null, null)),
        with(column(type("text"), true, null, null, null).withPending(true)));
    compared(
        "Column.comment",
        with(column(text, true, null, null, null)),
        with(column(text, true, null, null, "c")));

    compared(
        "PrimaryKey.name",
        with(new PrimaryKey("k", List.of("a"))),
        with(new PrimaryKey("l", List.of("a"))));
    compared(
        "PrimaryKey.columns",
        with(new PrimaryKey("k", List.of("a"))),
        with(new PrimaryKey("k", List.of("b"))));
    Unique unique = new Unique("k", List.of("a"), false, Deferral.NOT_DEFERRABLE);
    compared(
        "Unique.name",
        with(unique),
        with(new Unique("l", List.of("a"), false, Deferral.NOT_DEFERRABLE)));
    compared(
        "Unique.columns",
        with(unique),
        with(new Unique("k", List.of("b"), false, Deferral.NOT_DEFERRABLE)));
    compared(
        "Unique.nullsNotDistinct",
        with(unique),
        with(new Unique("k", List.of("a"), true, Deferral.NOT_DEFERRABLE)));
    compared(
        "Unique.deferral",
        with(unique),
        with(new Unique("k", List.of("a"), false, Deferral.INITIALLY_DEFERRED)));

    Schema exclude = excluding("x", Index.Method.GIST, "a", "=", null, Deferral.NOT_DEFERRABLE);
    compared(
        "Exclude.name",
        exclude,
        excluding("y", Index.Method.GIST, "a", "=", null, Deferral.NOT_DEFERRABLE));
    compared(
        "Exclude.method",
        exclude,
        excluding("x", Index.Method.BTREE, "a", "=", null, Deferral.NOT_DEFERRABLE));
    compared(
        "Exclude.elements",
        exclude,
        excluding("x", Index.Method.GIST, "b", "=", null, Deferral.NOT_DEFERRABLE));
    compared(
        "Element.indexed",
        exclude,
        excluding("x", Index.Method.GIST, "lower(a)", "=", null, Deferral.NOT_DEFERRABLE));
    compared(
        "Element.operator",
        exclude,
        excluding("x", Index.Method.GIST, "a", "<>", null, Deferral.NOT_DEFERRABLE));
    compared(
        "Exclude.where",
        exclude,
        excluding("x", Index.Method.GIST, "a", "=", "a > b", Deferral.NOT_DEFERRABLE));
    compared(
        "Exclude.deferral",
        exclude,
        excluding("x", Index.Method.GIST, "a", "=", null, Deferral.INITIALLY_IMMEDIATE));

    Action none = Action.NO_ACTION;
    Deferral not = Deferral.NOT_DEFERRABLE;
    Schema key = with(key("f", "a", "u", "id", none, none, List.of(), not));
    compared("ForeignKey.name", key, with(key("g", "a", "u", "id", none, none, List.of(), not)));
    compared("ForeignKey.columns", key, with(key("f", "b", "u", "id", none, none, List.of(), not)));
    compared("ForeignKey.target", key, with(key("f", "a", "v", "id", none, none, List.of(), not)));
    compared(
        "ForeignKey.targetColumns", key, with(key("f", "a", "u", "k", none, none, List.of(), not)));
    compared(
        "ForeignKey.onDelete",
        key,
        with(key("f", "a", "u", "id", Action.CASCADE, none, List.of(), not)));
    compared(
        "ForeignKey.onUpdate",
        key,
        with(key("f", "a", "u", "id", none, Action.CASCADE, List.of(), not)));
    compared(
        "ForeignKey.onDeleteColumns",
        with(key("f", "a", "u", "id", Action.SET_NULL, none, List.of(), not)),
        with(key("f", "a", "u", "id", Action.SET_NULL, none, List.of("a"), not)));
    compared(
        "ForeignKey.deferral",
        key,
        with(key("f", "a", "u", "id", none, none, List.of(), Deferral.INITIALLY_IMMEDIATE)));
    compared("Check.name", with(new Check("c", sql("a > b"))), with(new Check("d", sql("a > b"))));
    compared(
        "Check.condition", with(new Check("c", sql("a > b"))), with(new Check("c", sql("a < b"))));
    compared(
        "LabelCheck.name",
        with(new LabelCheck("c", "a", List.of("x"))),
        with(new LabelCheck("d", "a", List.of("x"))));
    compared(
        "LabelCheck.column",
        with(new LabelCheck("c", "a", List.of("x"))),
        with(new LabelCheck("c", "b", List.of("x"))));
    compared(
        "LabelCheck.labels",
        with(new LabelCheck("c", "a", List.of("x"))),
        with(new LabelCheck("c", "a", List.of("x", "y"))));

    Index.Method btree = Index.Method.BTREE;
    compared(
        "Index.name",
        with(plain("a")),
        with(index("j", btree, false, "a", List.of(), false, Map.of(), null)));
    compared(
        "Index.method",
        with(plain("a")),
        with(index("i", Index.Method.HASH, false, "a", List.of(), false, Map.of(), null)));
    compared(
        "Index.unique",
        with(plain("a")),
        with(index("i", btree, true, "a", List.of(), false, Map.of(), null)));
    compared("Index.elements", with(plain("a")), with(plain("b")));
    compared(
        "Index.include",
        with(plain("a")),
        with(index("i", btree, false, "a", List.of("b"), false, Map.of(), null)));
    compared(
        "Index.nullsNotDistinct",
        with(plain("a")),
        with(index("i", btree, false, "a", List.of(), true, Map.of(), null)));
    compared(
        "Index.with",
        with(plain("a")),
        with(index("i", btree, false, "a", List.of(), false, Map.of("fillfactor", "70"), null)));
    compared(
        "Index.where",
        with(plain("a")),
        with(index("i", btree, false, "a", List.of(), false, Map.of(), "b = 'x'")));
    compared("Element.key", with(plain("a")), with(plain("lower(a)")));
    compared("Element.collation", with(plain("a")), with(plain("a COLLATE \"C\"")));
    compared("Element.operatorClass", with(plain("a")), with(plain("a text_pattern_ops")));
    compared("Element.descending", with(plain("a")), with(plain("a DESC NULLS LAST")));
    compared("Element.nullsFirst", with(plain("a")), with(plain("a NULLS FIRST")));
    compared("ColumnKey.name", with(plain("a")), with(plain("b")));
    compared("ExpressionKey.sql", with(plain("lower(a)")), with(plain("upper(a)")));

    compared(
        "SqlText.text",
        with(column(text, true, "'x'", null, null)),
        with(column(text, true, "'y'", null, null)));
    compared(
        "SqlType.name",
        with(column(text, true, null, null, null)),
        with(column(type("uuid"), true, null, null, null)));
    compared(
        "SqlType.modifiers",
        with(column(type("char(1)"), true, null, null, null)),
        with(column(type("char(2)"), true, null, null, null)));
    compared(
        "SqlType.array",
        with(column(text, true, null, null, null)),
        with(column(text.asArray(), true, null, null, null)));
    compared("QualifiedName.schema", schemaOf(table("t")), schemaOf(table("s.t")));
    compared("QualifiedName.name", schemaOf(table("t")), schemaOf(table("u")));
  }

  @Test
  void eachComponentIsKnown() {
    Set<String> found = new TreeSet<>();
    Set<Class<?>> records = recordsOf(Schema.class);
    records.remove(ExternalTable.class);
    for (Class<?> type : records) {
      for (RecordComponent component : type.getRecordComponents()) {
        found.add(type.getSimpleName() + "." + component.getName());
      }
    }
    found.remove("Schema.objects");
    for (ObjectKind kind : ObjectKind.ALL) {
      found.add("Schema.objects (" + kind.word() + ")");
    }
    found.removeAll(IGNORED.keySet());
    assertThat(COMPARED.keySet()).containsExactlyInAnyOrderElementsOf(found);
  }

  @Test
  void eachComponentIsCompared() {
    DiffOptions all = new DiffOptions(true, true);
    COMPARED.forEach(
        (component, schemas) -> {
          Schema one = schemas.get(0);
          Schema other = schemas.get(1);
          for (List<Schema> way : List.of(schemas, List.of(other, one))) {
            assertThat(Diff.between(way.get(0), way.get(1), Set.of(), Set.of(), all).changes())
                .as(component)
                .isNotEmpty();
          }
          assertThat(Diff.between(one, one, Set.of(), Set.of(), all).changes()).isEmpty();
        });
  }

  @Test
  void eachComponentIsInTheHash() {
    COMPARED.forEach(
        (component, schemas) ->
            assertThat(SchemaHash.of(schemas.get(0)))
                .as(component)
                .isNotEqualTo(SchemaHash.of(schemas.get(1))));
  }

  @Test
  void eachComponentIsInTheSnapshot() {
    COMPARED.forEach(
        (component, schemas) -> {
          for (Schema schema : schemas) {
            Snapshot snapshot = snapshot(schema);
            assertThatCode(
                    () ->
                        assertThat(SnapshotReader.parse(SnapshotWriter.write(snapshot)).schema())
                            .isEqualTo(schema))
                .as(component)
                .doesNotThrowAnyException();
          }
        });
  }

  private static Snapshot snapshot(Schema schema) {
    JournalFile file = new JournalFile("0001_x.sql", "0123456789ab");
    JournalEntry entry =
        new JournalEntry(
            JournalEntry.Kind.GENERATED,
            List.of(file),
            SchemaHash.of(schema),
            null,
            List.of(),
            List.of());
    return new Snapshot(SnapshotFormat.FIRST, "src", schema, origins(schema), null, List.of(entry));
  }

  private static Origins origins(Schema schema) {
    SortedMap<QualifiedName, Origins.OfObject> types = new TreeMap<>();
    for (QualifiedName type : schema.enumTypes().keySet()) {
      types.put(type, new Origins.OfObject("app.E", "app/E.java"));
    }
    SortedMap<String, String> extensions = new TreeMap<>();
    schema.extensions().forEach(extension -> extensions.put(extension, "app/package-info.java"));
    ObjectMap<Origins.OfObject> objects = Project.origins(schema).objects();
    return new Origins(objects.with(ObjectKind.ENUM_TYPE, types), extensions, new TreeMap<>());
  }

  /** A component shows where its object is made, and where only it changes. */
  @Test
  void eachComponentIsInTheSql() {
    COMPARED.forEach(
        (component, schemas) -> {
          if (component.matches("Column\\.(pending|held)|HeldLabels\\..*")) {
            return; // The database has the column either way: only the classes know more of it.
          }
          Schema one = schemas.get(0);
          Schema other = schemas.get(1);
          assertThat(Migrations.creationSql(one))
              .as(component)
              .isNotEqualTo(Migrations.creationSql(other));
          for (boolean online : new boolean[] {false, true}) {
            assertThat(migration(one, other, online)).as(component).contains(";");
            assertThat(migration(other, one, online)).as(component).contains(";");
          }
        });
  }

  private static String migration(Schema from, Schema to, boolean online) {
    List<Change> changes =
        Diff.between(from, to, Set.of(), Set.of(), new DiffOptions(true, true)).changes();
    PlanOptions options = new PlanOptions(online, PostgresVersion.V15, "3s");
    return Migrations.bareText(Migrations.scripts(from, to, changes, options));
  }

  @Test
  void whatIsIgnoredIsIgnored() {
    assertThat(IGNORED).hasSize(3);
    assertThat(
            Described.changes(
                schemaOf(table("t").column("a", "int").column("b", "int")),
                schemaOf(table("t").column("b", "int").column("a", "int"))))
        .isEmpty();
    assertThat(
            Described.changes(
                with(new LabelCheck("c", "a", List.of("x", "y"))),
                with(new LabelCheck("c", "a", List.of("y", "x")))))
        .isEmpty();
    Schema own = schemaOf(table("t"));
    Table theirs = table("u").column("id", "int").build();
    Schema referencing =
        own.with(
            ObjectKind.EXTERNAL_TABLE,
            new TreeMap<>(Map.of(theirs.name(), new ExternalTable("lib.U", theirs))));
    assertThat(Described.changes(own, referencing)).isEmpty();
    assertThat(Described.changes(referencing, own)).isEmpty();
  }

  /** The records that one is made of, itself among them, through collections and sealed types. */
  private static Set<Class<?>> recordsOf(Class<?> root) {
    Set<Class<?>> records = new LinkedHashSet<>();
    List<Type> open = new ArrayList<>(List.of(root));
    while (!open.isEmpty()) {
      Type type = open.remove(open.size() - 1);
      if (type instanceof ParameterizedType generic) {
        open.addAll(List.of(generic.getActualTypeArguments()));
      } else if (type instanceof Class<?> found && found.isSealed()) {
        open.addAll(List.of(found.getPermittedSubclasses()));
      } else if (type instanceof Class<?> found && found.isRecord() && records.add(found)) {
        for (RecordComponent component : found.getRecordComponents()) {
          open.add(component.getGenericType());
        }
      }
    }
    return records;
  }
}
