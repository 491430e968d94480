package dev.schemac.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ExternalTable;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A schema that contradicts itself is never written, since the next compile could not read it. */
class InconsistentSchemaTest {

  @TempDir Path directory;
  private Project project;

  @BeforeEach
  void project() {
    project = new Project(directory.resolve("migrations"));
    project.compile(Project.schema("users"));
  }

  @Test
  void aKeyToATableThatIsNotThere() {
    assertRefused(
        schema(table(List.of("id"), foreignKey("users", "id"))),
        "t_fkey of table t references users, which is not there");
  }

  @Test
  void aKeyToAColumnThatIsNotThere() {
    assertRefused(
        schema(table(List.of("id"), foreignKey("t", "key"))),
        "t_fkey names column key of table t, which is not there");
  }

  @Test
  void aKeyToAnotherBuildsTable() {
    ExternalTable users = new ExternalTable("lib.User", named("users"));
    assertRefused(
        withExternal(schema(table(List.of("id"), foreignKey("people", "id"))), users),
        "t_fkey of table t references people, which is not there");
    assertRefused(
        withExternal(schema(table(List.of("id"), foreignKey("users", "key"))), users),
        "t_fkey names column key of table users, which is not there");
    assertRefused(
        withExternal(schema(table(List.of("id"))), new ExternalTable("lib.T", named("t"))),
        "table t is there twice, once as one of another build");
    project.check = false;
    assertThat(
            project.compile(
                withExternal(schema(table(List.of("id"), foreignKey("users", "id"))), users)))
        .contains("Wrote migrations/0000_initial_schema.sql 1");
  }

  private static Schema withExternal(Schema own, ExternalTable external) {
    return own.with(ObjectKind.EXTERNAL_TABLE, new TreeMap<>(Map.of(external.name(), external)));
  }

  @Test
  void aColumnTwice() {
    assertRefused(schema(table(List.of("id", "id"))), "table t has the column id twice");
  }

  @Test
  void aConstraintTwice() {
    Constraint unique =
        new Unique("t_pkey", List.of("id"), false, Constraint.Deferral.NOT_DEFERRABLE);
    assertRefused(
        schema(table(List.of("id"), unique)),
        "the constraint t_pkey is there twice, once with table t");
  }

  @Test
  void aLabelTwice() {
    EnumType type = new EnumType(QualifiedName.of("mood"), List.of("GOOD", "GOOD"), null);
    assertRefused(
        Schema.of(List.of(), List.of(type), List.of(table(List.of("id")))),
        "type mood has the label GOOD twice");
  }

  /** In check mode too, where nothing is written anyway. */
  private void assertRefused(Schema schema, String why) {
    Map<String, String> before = project.texts();
    for (boolean check : List.of(false, true)) {
      project.check = check;
      assertThat(project.compile(schema)).containsExactly("SchemaInconsistent " + why);
      assertThat(project.texts()).isEqualTo(before);
    }
  }

  private static Schema schema(Table table) {
    return Schema.of(List.of(), List.of(), List.of(table));
  }

  private static Table named(String name) {
    Table table = table(List.of("id"));
    return new Table(
        QualifiedName.of(name), table.columns(), table.primaryKey(), List.of(), List.of(), null);
  }

  private static Table table(List<String> columns, Constraint... constraints) {
    return new Table(
        QualifiedName.of("t"),
        columns.stream().map(name -> Column.of(name, SqlType.builtIn("uuid"), false)).toList(),
        new PrimaryKey("t_pkey", List.of("id")),
        List.of(constraints),
        List.of(),
        null);
  }

  private static ForeignKey foreignKey(String target, String column) {
    return new ForeignKey(
        "t_fkey",
        List.of("id"),
        QualifiedName.of(target),
        List.of(column),
        ForeignKey.Action.NO_ACTION,
        ForeignKey.Action.NO_ACTION,
        List.of(),
        Constraint.Deferral.NOT_DEFERRABLE);
  }
}
