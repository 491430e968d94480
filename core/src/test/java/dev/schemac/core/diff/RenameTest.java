package dev.schemac.core.diff;

import static dev.schemac.core.diff.Described.changes;
import static dev.schemac.core.diff.Described.findings;
import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.schema;
import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.postgres.SchemaBuilder.TableBuilder;
import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Schema;
import org.junit.jupiter.api.Test;

/** Tables, columns and types under another name, and what follows them. */
class RenameTest {

  private static Intent column(String table, String from, String to) {
    return new Intent.RenamedColumn(name(table), from, to);
  }

  @Test
  void nothingIsRenamedWhereTheFormerNameIsNotThere() {
    Schema schema = schemaOf(table("users").column("email", "text"));

    assertThat(changes(schema, schema, column("users", "mail", "email"))).isEmpty();
  }

  @Test
  void everythingThatMentionsAColumnFollows() {
    Schema base =
        schemaOf(
            table("users")
                .column("id", "uuid", "not null")
                .column("mail", "text", "not null")
                .column("lower_mail", "text", "generated lower(mail)")
                .primaryKey("id")
                .unique("mail")
                .check("users_mail_check", "position('@' IN mail) > 1")
                .index("lower(mail)")
                .index("mail DESC"));
    Schema target =
        schemaOf(
            table("users")
                .column("id", "uuid", "not null")
                .column("email", "text", "not null")
                .column("lower_mail", "text", "generated lower(email)")
                .primaryKey("id")
                .unique("email")
                .check("users_email_check", "position('@' IN email) > 1")
                .index("lower(email)")
                .index("email DESC"));

    assertThat(changes(base, target, column("users", "mail", "email")))
        .containsExactly(
            "rename users.mail to email",
            "rename users constraint users_mail_check to users_email_check",
            "rename users constraint users_mail_key to users_email_key",
            "rename users index users_mail_idx to users_email_idx");
  }

  @Test
  void aNameThatAPersonGaveStays() {
    TableBuilder base = table("t").column("a", "int");
    TableBuilder target = table("t").column("b", "int");

    assertThat(
            changes(
                schemaOf(base.constraint(new Check("positive", SchemaBuilder.sql("a > 0")))),
                schemaOf(target.constraint(new Check("positive", SchemaBuilder.sql("b > 0")))),
                column("t", "a", "b")))
        .containsExactly("rename t.a to b");
  }

  @Test
  void aCheckGoesWhoseColumnTakesTheNameOfOneThatGoes() {
    Schema base =
        schemaOf(table("t").column("a", "int").column("b", "int").check("t_b_check", "a > b"));

    assertThat(
            changes(
                base,
                schemaOf(table("t").column("a", "int")),
                column("t", "b", "a"),
                new Intent.DroppedColumn(name("t"), "a")))
        .containsExactlyInAnyOrder("drop t constraint t_b_check", "drop t.a", "rename t.b to a");
  }

  @Test
  void derivedNamesFollowTheTable() {
    Schema base =
        schemaOf(
            table("users")
                .column("id", "uuid", "not null")
                .column("a", "text")
                .primaryKey("id")
                .unique("a")
                .index("a"),
            table("posts").column("user_id", "uuid").foreignKey("user_id", "users", "id"));
    Schema target =
        schemaOf(
            table("members")
                .column("id", "uuid", "not null")
                .column("a", "text")
                .primaryKey("id")
                .unique("a")
                .index("a"),
            table("posts").column("user_id", "uuid").foreignKey("user_id", "members", "id"));

    assertThat(changes(base, target, new Intent.RenamedTable(name("users"), name("members"))))
        .containsExactly(
            "rename table users to members",
            "rename members constraint users_pkey to members_pkey",
            "rename members constraint users_a_key to members_a_key",
            "rename members index users_a_idx to members_a_idx");
  }

  @Test
  void aLongDerivedNameFollowsToo() {
    String longName = "a_very_long_table_name_that_leaves_hardly_any_room_for_more";
    Schema base = schemaOf(table(longName).column("first", "int").unique("first"));
    Schema target = schemaOf(table(longName).column("second", "int").unique("second"));

    assertThat(changes(base, target, column(longName, "first", "second")))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("rename " + longName + " constraint a_very_long_table_name");
  }

  @Test
  void columnsOfOtherTablesKeysFollow() {
    Schema base =
        schemaOf(
            table("tenants").column("id", "uuid", "not null").primaryKey("id"),
            table("users").column("tenant_id", "uuid").foreignKey("tenant_id", "tenants", "id"));
    TableBuilder users = table("users").column("tenant_id", "uuid");
    users.constraint(
        new dev.schemac.core.schema.ForeignKey(
            "users_tenant_id_fkey",
            java.util.List.of("tenant_id"),
            name("tenants"),
            java.util.List.of("key"),
            dev.schemac.core.schema.ForeignKey.Action.NO_ACTION,
            dev.schemac.core.schema.ForeignKey.Action.NO_ACTION,
            java.util.List.of(),
            dev.schemac.core.schema.Constraint.Deferral.NOT_DEFERRABLE));
    Schema target =
        schemaOf(table("tenants").column("key", "uuid", "not null").primaryKey("key"), users);

    assertThat(changes(base, target, column("tenants", "id", "key")))
        .containsExactly("rename tenants.id to key");
  }

  @Test
  void twoColumnsSwapTheirNames() {
    Schema base =
        schemaOf(table("t").column("a", "text").column("b", "int").unique("a").index("b"));
    Schema target =
        schemaOf(table("t").column("b", "text").column("a", "int").unique("b").index("a"));

    assertThat(changes(base, target, column("t", "a", "b"), column("t", "b", "a")))
        .containsExactly(
            "rename t.a to b",
            "rename t.b to a",
            "rename t constraint t_a_key to t_b_key",
            "rename t index t_b_idx to t_a_idx");
  }

  @Test
  void threeTablesTurnInACircle() {
    Schema base =
        schemaOf(
            table("a").column("x", "int"),
            table("b").column("y", "int"),
            table("c").column("z", "int"));
    Schema target =
        schemaOf(
            table("b").column("x", "int"),
            table("c").column("y", "int"),
            table("a").column("z", "int"));

    assertThat(
            changes(
                base,
                target,
                new Intent.RenamedTable(name("a"), name("b")),
                new Intent.RenamedTable(name("b"), name("c")),
                new Intent.RenamedTable(name("c"), name("a"))))
        .containsExactly("rename table c to a", "rename table a to b", "rename table b to c");
  }

  @Test
  void aNameIsHandedOnWhileItsOldColumnGoes() {
    Schema base =
        schemaOf(table("t").column("a", "int").column("b", "int").unique("a").unique("b"));
    Schema target = schemaOf(table("t").column("b", "int").unique("b"));

    assertThat(
            changes(base, target, column("t", "a", "b"), new Intent.DroppedColumn(name("t"), "b")))
        .containsExactly(
            "rename t.a to b",
            "rename t constraint t_a_key to t_b_key",
            "drop t constraint t_b_key",
            "drop t.b");
  }

  @Test
  void aTableTakesTheNameOfOneThatGoes() {
    Schema base =
        schemaOf(
            table("users").column("id", "int", "not null").primaryKey("id"),
            table("users_v2").column("id", "uuid", "not null").primaryKey("id"),
            table("posts").column("user_id", "int").foreignKey("user_id", "users", "id"));
    Schema target =
        schemaOf(
            table("users").column("id", "uuid", "not null").primaryKey("id"),
            table("posts").column("user_id", "int"));

    assertThat(
            changes(
                base,
                target,
                new Intent.RenamedTable(name("users_v2"), name("users")),
                new Intent.DroppedTable(name("users"))))
        .containsExactly(
            "drop posts constraint posts_user_id_fkey",
            "rename table users_v2 to users",
            "rename users constraint users_v2_pkey to users_pkey",
            "drop table users");
  }

  /** drizzle-kit loses the change of type for good. */
  @Test
  void aRenameMeetsAnotherChange() {
    assertThat(
            changes(
                schemaOf(table("t").column("a", "varchar(10)").index("a")),
                schemaOf(
                    table("t").column("b", "varchar(20)", "not null", "default 'x'").index("b")),
                column("t", "a", "b")))
        .containsExactly(
            "rename t.a to b",
            "rename t index t_a_idx to t_b_idx",
            "alter t.b: type varchar(10) to varchar(20), nullable true to false,"
                + " default null to 'x'");
  }

  @Test
  void ofSeveralFormerNamesTheOneThatIsThereCounts() {
    Schema target = schemaOf(table("t").column("c", "int"));

    assertThat(
            changes(
                schemaOf(table("t").column("a", "int")),
                target,
                column("t", "a", "c"),
                column("t", "b", "c")))
        .containsExactly("rename t.a to c");
    assertThat(
            changes(
                schemaOf(table("t").column("b", "int")),
                target,
                column("t", "a", "c"),
                column("t", "b", "c")))
        .containsExactly("rename t.b to c");
  }

  @Test
  void columnsAreRenamedInATableThatIsRenamed() {
    assertThat(
            changes(
                schemaOf(table("t").column("a", "int").check("t_a_check", "a > 0")),
                schemaOf(table("u").column("b", "int").check("u_b_check", "b > 0")),
                new Intent.RenamedTable(name("t"), name("u")),
                column("u", "a", "b")))
        .containsExactly(
            "rename table t to u", "rename u.a to b", "rename u constraint t_a_check to u_b_check");
  }

  @Test
  void whatIsOfARenamedTypeFollows() {
    assertThat(
            changes(
                schema()
                    .enumType("mood", "sad", "ok")
                    .table(
                        table("t")
                            .column("m", "mood")
                            .column("n", "mood[]", "default '{}'::mood[]")
                            .check("t_m_check", "m <> 'sad'::mood"))
                    .build(),
                schema()
                    .enumType("feeling", "sad", "ok")
                    .table(
                        table("t")
                            .column("m", "feeling")
                            .column("n", "feeling[]", "default '{}'::feeling[]")
                            .check("t_m_check", "m <> 'sad'::feeling"))
                    .build(),
                new Intent.RenamedEnumType(name("mood"), name("feeling"))))
        .containsExactly("rename type mood to feeling");
  }

  /** The key leads to the old table, under whatever name, until it is made anew. */
  @Test
  void aKeyIsReplacedWhoseTableGoesAndHandsItsNameOn() {
    TableBuilder posts =
        table("posts").column("user_id", "int").foreignKey("user_id", "users", "id");
    TableBuilder users = table("users").column("id", "int").primaryKey("id");
    TableBuilder members = table("members").column("id", "int").primaryKey("id");

    assertThat(
            changes(
                schemaOf(users, members, posts),
                schemaOf(users, posts),
                new Intent.DroppedTable(name("users")),
                new Intent.RenamedTable(name("members"), name("users"))))
        .contains("replace posts constraint posts_user_id_fkey", "drop table users");
  }

  /** The table says the same as before and means another type. */
  @Test
  void twoTypesSwapTheirNames() {
    Schema both =
        schema().enumType("a", "x").enumType("b", "x").table(table("t").column("c", "a")).build();

    assertThat(
            findings(
                both,
                both,
                new Intent.RenamedEnumType(name("a"), name("b")),
                new Intent.RenamedEnumType(name("b"), name("a"))))
        .containsExactly(
            "ConversionMissing at t.c: t | c | b | a | @Using(\"c::text::a\") | always | ");
  }
}
