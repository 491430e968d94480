package dev.schemac.core.diff;

import static dev.schemac.core.diff.Described.changes;
import static dev.schemac.core.diff.Described.findings;
import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Schema;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What loses data is asked for; the peers drop without a word or take a rename for a drop. */
class DropTest {

  @Test
  void nothingGoes() {
    Schema schema = schemaOf(table("t").column("a", "int"));

    assertThat(findings(schema, schema)).isEmpty();
  }

  @Test
  void anUnconfirmedColumnIsAskedForWithWhatItMayHaveBecome() {
    assertThat(
            findings(
                schemaOf(
                    table("users").column("id", "uuid").column("mail", "text").column("n", "int")),
                schemaOf(
                    table("users")
                        .column("id", "uuid")
                        .column("email", "text")
                        .column("age", "int")
                        .column("about", "text"))))
        .containsExactly(
            "DropNotConfirmed at users: column | mail | users | @DroppedColumn(\"mail\") |"
                + " @RenamedFrom(\"mail\") | email, about |  | @DroppedColumn(value = \"mail\", later = true)",
            "DropNotConfirmed at users: column | n | users | @DroppedColumn(\"n\") |"
                + " @RenamedFrom(\"n\") | age |  | @DroppedColumn(value = \"n\", later = true)");
  }

  @Test
  void anUnconfirmedTableIsAskedForWithWhatItMayHaveBecome() {
    assertThat(
            findings(
                schemaOf(table("users").column("id", "uuid").column("mail", "text")),
                schemaOf(
                    table("members").column("id", "uuid").column("mail", "text"),
                    table("parts").column("number", "int"))))
        .containsExactly(
            "DropNotConfirmed at users: table | users |  | @DroppedTable(\"users\") |"
                + " @RenamedFrom(\"users\") | members |  | @DroppedTable(value = \"users\", later = true)");
  }

  @Test
  void allOfACompileAtOnce() {
    assertThat(
            findings(
                schemaOf(
                    table("a").column("x", "int"),
                    table("b").column("y", "int"),
                    table("c").column("z", "int")),
                schemaOf(table("c").column("n", "text", "not null"))))
        .hasSize(4);
  }

  @Test
  void theOptionConfirmsAll() {
    DiffResult result =
        Diff.between(
            schemaOf(
                table("a").column("x", "int"), table("b").column("y", "int").column("z", "int")),
            schemaOf(table("b").column("y", "int")),
            Set.of(),
            Set.of(),
            new DiffOptions(true, false));

    assertThat(result.findings()).isEmpty();
    assertThat(changes(result)).containsExactly("drop b.z", "drop table a");
  }

  @Test
  void namesAreReadyToPaste() {
    assertThat(
            findings(
                schemaOf(table("t").column("a", "int").column("we\"ird\\", "int")),
                schemaOf(table("t").column("a", "int"))))
        .containsExactly(
            "DropNotConfirmed at t: column | we\"ird\\ | t | @DroppedColumn(\"we\\\"ird\\\\\") |"
                + " @RenamedFrom(\"we\\\"ird\\\\\") |  |  | @DroppedColumn(value = \"we\\\"ird\\\\\", later = true)");
  }

  @Test
  void aDroppedColumnOfARenamedTableIsConfirmedOnTheNewOne() {
    assertThat(
            changes(
                schemaOf(table("t").column("a", "int").column("b", "int")),
                schemaOf(table("u").column("a", "int")),
                new Intent.RenamedTable(name("t"), name("u")),
                new Intent.DroppedColumn(name("u"), "b")))
        .containsExactly("rename table t to u", "drop u.b");
  }

  /** If a person were asked for its values first and gave some, the old ones would be lost. */
  @Test
  void whatMayBeTheSameColumnIsNotAskedForItsValuesToo() {
    assertThat(
            findings(
                schemaOf(table("t").column("id", "int").column("mail", "text")),
                schemaOf(table("t").column("id", "int").column("email", "text", "not null"))))
        .containsExactly(
            "DropNotConfirmed at t: column | mail | t | @DroppedColumn(\"mail\") |"
                + " @RenamedFrom(\"mail\") | email |  | @DroppedColumn(value = \"mail\", later = true)");
  }
}
