package dev.schemac.core.hazard;

import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.sql;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static dev.schemac.core.postgres.SchemaBuilder.type;

import dev.schemac.core.plan.statement.Alteration;
import dev.schemac.core.plan.statement.Keeper;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.postgres.SchemaBuilder.TableBuilder;
import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.Exclude;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.text.BatchOptions;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A statement or more for each fact. */
final class FactCases {

  private static final QualifiedName TENANTS = name("tenants");
  private static final QualifiedName USERS = name("users");
  private static final QualifiedName SESSIONS = name("sessions");
  private static final QualifiedName NOTES = name("notes");

  private final List<FactCase> cases = new ArrayList<>();

  private FactCases() {}

  static List<FactCase> all() {
    FactCases all = new FactCases();
    all.surroundings();
    all.tables();
    all.indexesAndRows();
    all.newColumns();
    all.columns();
    all.types();
    all.keys();
    all.checks();
    return all.cases;
  }

  private void surroundings() {
    add(Fact.CREATE_SCHEMA, new Step.CreateSchema("s"));
    add(Fact.DROP_SCHEMA, new Step.DropSchema("s"), new Step.CreateSchema("s"));
    add(Fact.CREATE_EXTENSION, new Step.CreateExtension("citext"));
    add(Fact.DROP_EXTENSION, new Step.DropExtension("citext"), new Step.CreateExtension("citext"));
    EnumType shape = new EnumType(name("shape"), List.of("round"), null);
    add(Fact.CREATE_ENUM_TYPE, new Step.CreateEnumType(shape));
    add(Fact.DROP_ENUM_TYPE, new Step.DropEnumType(name("idle")));
    add(Fact.RENAME_ENUM_TYPE, new Step.RenameEnumType(name("mood"), "humour"));
    add(Fact.MOVE_ENUM_TYPE, new Step.MoveEnumType(name("mood"), "s"), new Step.CreateSchema("s"));
    add(Fact.RENAME_LABEL, new Step.RenameLabel(name("mood"), "ok", "fine"));
    add(Fact.ADD_LABEL, new Step.AddLabel(name("mood"), "so-so", null, false));
    add(Fact.COMMENT_ENUM_TYPE, new Step.CommentEnumType(name("mood"), "how it is"));
    FactCase sequence = new FactCase(Fact.DROP_SEQUENCE, new Step.DropSequence(name("by_hand")));
    cases.add(sequence.in("CREATE SEQUENCE by_hand"));
    sequences();
    add(Fact.CHECK_CONSTRAINTS_NOW, new Step.CheckConstraintsNow());
  }

  private void sequences() {
    QualifiedName numbers = name("numbers");
    Step create = new Step.CreateSequence(Sequence.of(numbers));
    Sequence.Owner owner = new Sequence.Owner(NOTES, "id");
    Sequence byTen = new Sequence(numbers, Sequence.Type.INTEGER, 1, 10, 1, 9000, 5, true, null);
    add(Fact.CREATE_SEQUENCE, create);
    add(Fact.ALTER_SEQUENCE, new Step.AlterSequence(numbers, Sequence.of(numbers), byTen), create);
    add(Fact.OWN_SEQUENCE, new Step.SetSequenceOwner(numbers, null, owner), create);
    add(
        Fact.OWN_SEQUENCE,
        new Step.SetSequenceOwner(numbers, owner, null),
        create,
        new Step.SetSequenceOwner(numbers, null, owner));
    add(Fact.RENAME_SEQUENCE, new Step.RenameDeclaredSequence(numbers, "amounts"), create);
    add(
        Fact.MOVE_SEQUENCE,
        new Step.MoveSequence(numbers, "s"),
        create,
        new Step.CreateSchema("s"));
    add(Fact.DROP_SEQUENCE, new Step.DropSequence(numbers), create);
  }

  private void tables() {
    Table orders =
        table("orders")
            .column("id", "bigint")
            .column("user_id", "bigint")
            .foreignKey("user_id", "users", "id")
            .build();
    add(Fact.CREATE_TABLE, new Step.CreateTable(orders));
    add(Fact.DROP_TABLE, new Step.DropTables(List.of(NOTES)));
    add(Fact.DROP_TABLE, new Step.DropTables(List.of(SESSIONS)));
    add(Fact.DROP_TABLE, new Step.DropTables(List.of(SESSIONS, USERS)));
    add(Fact.RENAME_TABLE, new Step.RenameTable(USERS, "people"));
    add(Fact.MOVE_TABLE, new Step.MoveTable(USERS, "s"), new Step.CreateSchema("s"));
    add(Fact.COMMENT_TABLE, new Step.CommentTable(USERS, "people"));
    add(Fact.RENAME_COLUMN, new Step.RenameColumn(USERS, "n", "m"));
    add(
        Fact.RENAME_CONSTRAINT,
        new Step.RenameConstraint(USERS, "users_code_key", "users_code_unique"));
    add(
        Fact.RENAME_CONSTRAINT,
        new Step.RenameConstraint(USERS, "users_tenant_id_fkey", "users_tenant_fkey"));
    add(Fact.RENAME_INDEX, new Step.RenameIndex(USERS, "users_at_idx", "users_at"));
    add(Fact.RENAME_SEQUENCE, new Step.RenameSequence(SESSIONS, "sessions_id_seq", "sessions_seq"));
    add(Fact.COMMENT_COLUMN, new Step.CommentColumn(USERS, "n", "a number"));
  }

  private void indexesAndRows() {
    Index plain = index("users_n_idx", false, "n");
    Index unique = index("users_n_key", true, "n");
    add(Fact.CREATE_INDEX, new Step.CreateIndex(USERS, plain));
    add(Fact.CREATE_INDEX, new Step.CreateIndex(USERS, unique));
    add(Fact.CREATE_INDEX_CONCURRENTLY, new Step.CreateIndex(USERS, plain, true));
    add(Fact.CREATE_INDEX_CONCURRENTLY, new Step.CreateIndex(USERS, unique, true));
    add(Fact.DROP_INDEX, new Step.DropIndex(USERS, "users_at_idx"));
    add(Fact.DROP_INDEX_CONCURRENTLY, new Step.DropIndex(USERS, "users_at_idx", true));
    Step.Fill fill =
        new Step.Fill(USERS, List.of(new Step.Assignment("total", sql("n + 1"))), null);
    add(Fact.UPDATE, fill);
    Step.Fill missing =
        new Step.Fill(NOTES, List.of(new Step.Assignment("extra", sql("id"))), "extra");
    Step extra = alter(NOTES, new Alteration.AddColumn(column("extra", "bigint")));
    add(Fact.UPDATE, missing, extra);
    TreeMap<String, String> labels = new TreeMap<>();
    labels.put("n1", "n0");
    add(Fact.UPDATE, new Step.Relabel(USERS, "note", type("varchar(20)"), labels));
    Step total = alter(USERS, new Alteration.AddColumn(column("more", "bigint")));
    Step.Fill more = new Step.Fill(USERS, List.of(new Step.Assignment("more", sql("n"))), "more");
    add(
        Fact.UPDATE_IN_BATCHES,
        new Step.InBatches(more, List.of("id"), BatchOptions.DEFAULT),
        total);
    add(Fact.UPDATE_IN_BATCHES, new Step.InBatches(more, List.of(), BatchOptions.DEFAULT), total);
    keeper();
    Step pass = new Step.AdvanceSequence(SESSIONS, "id");
    add(Fact.PASS_VALUES, pass);
    Step sorted = new Step.CreateIndex(SESSIONS, index("sessions_id_idx", false, "id"));
    // Three rows are read faster without it.
    FactCase byIndex = new FactCase(Fact.PASS_VALUES_BY_INDEX, pass, sorted);
    cases.add(byIndex.in("SET enable_seqscan = off"));
    add(Fact.ANALYZE, new Step.Analyze(USERS, List.of("n")));
  }

  private void keeper() {
    Keeper keeper =
        new Keeper(List.of(new Keeper.Kept("total", sql("n + 1"), List.of(), true, false, false)));
    Map<Keeper.Statement, Step> steps = new EnumMap<>(Keeper.Statement.class);
    for (Keeper.Statement statement : Keeper.Statement.values()) {
      steps.put(statement, new Step.KeeperStep(USERS, keeper, statement));
    }
    Step function = steps.get(Keeper.Statement.CREATE_FUNCTION);
    Step revoke = steps.get(Keeper.Statement.REVOKE_EXECUTE);
    Step trigger = steps.get(Keeper.Statement.CREATE_TRIGGER);
    Step enable = steps.get(Keeper.Statement.ENABLE_ALWAYS);
    Step dropTrigger = steps.get(Keeper.Statement.DROP_TRIGGER);
    add(Fact.CREATE_FUNCTION, function);
    add(Fact.CREATE_FUNCTION, revoke, function);
    add(Fact.CREATE_TRIGGER, trigger, function, revoke);
    add(Fact.ENABLE_TRIGGER, enable, function, trigger);
    add(Fact.DROP_TRIGGER, dropTrigger, function, trigger, enable);
    add(
        Fact.DROP_FUNCTION,
        steps.get(Keeper.Statement.DROP_FUNCTION),
        function,
        trigger,
        dropTrigger);
  }

  private void newColumns() {
    addColumn(Fact.ADD_COLUMN, column("c", "text"));
    addColumn(Fact.ADD_COLUMN, column("c", "mood"));
    for (String constant :
        List.of(
            "0",
            "'a'",
            "'{}'::jsonb",
            "now()",
            "current_timestamp",
            "current_date",
            "statement_timestamp()",
            "date_trunc('day', now())",
            "lower('A')")) {
      addColumn(Fact.ADD_COLUMN_WITH_DEFAULT, withDefault(constant, true));
      addColumn(Fact.ADD_COLUMN_WITH_DEFAULT, withDefault(constant, false));
    }
    for (String volatileText : List.of("clock_timestamp()", "gen_random_uuid()", "random()")) {
      addColumn(Fact.ADD_COLUMN_COMPUTED, withDefault(volatileText, false));
    }
    addColumn(
        Fact.ADD_COLUMN_COMPUTED,
        new Column(
            "c", type("int"), true, null, sql("n + 1"), Column.Identity.NONE, null, null, false));
    addColumn(
        Fact.ADD_COLUMN_COMPUTED,
        new Column("c", type("int"), false, null, null, Column.Identity.ALWAYS, null, null, false));
    Step ofDomain = alter(USERS, new Alteration.AddColumn(column("c", "amount")));
    cases.add(
        new FactCase(Fact.ADD_COLUMN_OF_DOMAIN_WITH_CHECK, ofDomain)
            .in("CREATE DOMAIN amount AS integer CHECK (VALUE > 0)"));
    add(
        Fact.ADD_COLUMN_NOT_NULL,
        alter(name("bare"), new Alteration.AddColumn(column("c", "int").withNullable(false))));
    add(
        Fact.ADD_COLUMN_WITH_KEY,
        alter(
            NOTES,
            new Alteration.AddColumn(
                column("tenant_id", "bigint"), key("notes_tenant_id_fkey", "tenant_id", TENANTS))));
    add(Fact.DROP_COLUMN, alter(USERS, new Alteration.DropColumn("note")));
    add(Fact.DROP_COLUMN, alter(USERS, new Alteration.DropColumn("twice")));
    add(Fact.DROP_COLUMN, alter(USERS, new Alteration.DropColumn("tenant_id")));
  }

  private void columns() {
    add(Fact.SET_DEFAULT, alter(USERS, new Alteration.SetDefault("n", sql("random()"))));
    add(Fact.DROP_DEFAULT, alter(USERS, new Alteration.DropDefault("mood")));
    add(Fact.SET_NOT_NULL, alter(USERS, new Alteration.SetNotNull("n")));
    Step helper = alter(USERS, check("schemac_users_n", "n IS NOT NULL", true));
    Step validate = alter(USERS, validate("schemac_users_n"));
    add(Fact.SET_NOT_NULL, alter(USERS, new Alteration.SetNotNull("n")), helper);
    add(Fact.SET_NOT_NULL_PROVED, alter(USERS, new Alteration.SetNotNull("n")), helper, validate);
    // The check that goes in the same statement proves nothing.
    add(
        Fact.SET_NOT_NULL,
        alter(
            USERS,
            new Alteration.SetNotNull("n"),
            new Alteration.DropConstraint("schemac_users_n", Set.of())),
        helper,
        validate);
    add(Fact.DROP_NOT_NULL, alter(USERS, new Alteration.DropNotNull("code")));
    add(
        Fact.ADD_IDENTITY,
        alter(USERS, new Alteration.AddIdentity("id", Column.Identity.BY_DEFAULT)));
    add(
        Fact.SET_IDENTITY,
        alter(SESSIONS, new Alteration.SetIdentity("id", Column.Identity.BY_DEFAULT)));
    add(Fact.DROP_IDENTITY, alter(SESSIONS, new Alteration.DropIdentity("id")));
    add(Fact.SET_EXPRESSION, alter(USERS, new Alteration.SetExpression("twice", sql("n * 3"))));
    add(Fact.DROP_EXPRESSION, alter(USERS, new Alteration.DropExpression("twice")));
  }

  private void types() {
    retype(Fact.ALTER_TYPE, "total", "bigint", null);
    retype(Fact.ALTER_TYPE, "code", "varchar(5)", null);
    retype(Fact.ALTER_TYPE_OF_KEY, "id", "numeric", null);
    add(
        Fact.ALTER_TYPE,
        alter(
            USERS,
            new Alteration.DropDefault("mood"),
            new Alteration.AlterType("mood", type("text"), null, null)));
    retype(Fact.ALTER_TYPE, "note", "integer", new Alteration.ByExpression(sql("length(note)")));
    retype(
        Fact.ALTER_TYPE,
        "at",
        "timestamptz",
        new Alteration.ByExpression(sql("at AT TIME ZONE 'UTC'")));
    retype(Fact.ALTER_TYPE_FREE, "code", "text", null);
    retype(Fact.ALTER_TYPE_FREE, "code", "varchar(50)", null);
    retype(Fact.ALTER_TYPE_FREE, "code", "text", new Alteration.ByCast());
    retype(Fact.ALTER_TYPE_WITH_INDEX, "note", "text", null);
    retype(Fact.ALTER_TYPE_WITH_INDEX, "bits", "varbit", null);
    add(
        Fact.ALTER_TYPE_WITH_INDEX,
        alter(USERS, new Alteration.AlterType("code", type("varchar(20)"), "C", null)));
    add(
        Fact.ALTER_TYPE_WITH_CHECK,
        alter(USERS, new Alteration.AlterType("code", type("text"), null, null)),
        alter(USERS, check("users_code_check", "code <> ''", false)));
    FactCase zone =
        new FactCase(
            Fact.ALTER_TYPE_ACROSS_TIME_ZONE,
            alter(USERS, new Alteration.AlterType("at", type("timestamptz"), null, null)));
    cases.add(zone.in("SET LOCAL timezone = 'Europe/Berlin'"));
    add(
        Fact.ALTER_TYPE_WITH_INDEX,
        alter(USERS, new Alteration.AlterType("at", type("timestamptz"), null, null, true)));
    // The way back, from a column that is a timestamptz by then.
    Step zoned =
        alter(USERS, new Alteration.AlterType("at", type("timestamptz"), null, null, true));
    Step back = alter(USERS, new Alteration.AlterType("at", type("timestamp"), null, null, true));
    Step backAnyhow =
        alter(USERS, new Alteration.AlterType("at", type("timestamp"), null, null, false));
    add(Fact.ALTER_TYPE_WITH_INDEX, back, zoned);
    FactCase zoneBack = new FactCase(Fact.ALTER_TYPE_ACROSS_TIME_ZONE, backAnyhow, zoned);
    cases.add(zoneBack.in("SET LOCAL timezone = 'Europe/Berlin'"));
    // Only a scalar of the greatest precision keeps its file in UTC.
    add(
        Fact.ALTER_TYPE,
        alter(
            NOTES,
            new Alteration.AlterType(
                "times", type("timestamptz[]"), null, new Alteration.ByCast(), true)),
        alter(NOTES, new Alteration.AddColumn(column("times", "timestamp[]"))));
    add(
        Fact.ALTER_TYPE,
        alter(USERS, new Alteration.AlterType("at", type("timestamptz(3)"), null, null, true)));
    add(
        Fact.ALTER_TYPE,
        alter(NOTES, new Alteration.AlterType("day", type("timestamptz"), null, null, true)),
        alter(NOTES, new Alteration.AddColumn(column("day", "date"))));
    add(
        Fact.ALTER_TYPE_OF_KEY,
        alter(name("a"), new Alteration.AlterType("k", type("bigint"), null, null)));
    add(
        Fact.ALTER_TYPE_OF_KEY,
        alter(name("b"), new Alteration.AlterType("a_k", type("bigint"), null, null)));
    add(
        Fact.ALTER_TYPE_OF_KEY,
        alter(name("b"), new Alteration.AlterType("a_id", type("varchar(4)"), null, null)));
    citext();
    // A key whose type changes is dropped and made again by PostgreSQL, which locks both tables.
    add(
        Fact.ALTER_TYPE_FREE,
        alter(name("a"), new Alteration.AlterType("id", type("text"), null, null)));
    add(
        Fact.ALTER_TYPE_FREE,
        alter(name("b"), new Alteration.AlterType("a_id", type("text"), null, null)));
  }

  /** Stored as {@code text} is, with operators of its own. */
  private void citext() {
    Step extension = new Step.CreateExtension("citext");
    Alteration to = new Alteration.AlterType("code", type("citext"), null, null);
    Alteration byCast =
        new Alteration.AlterType("code", type("citext"), null, new Alteration.ByCast());
    Alteration back = new Alteration.AlterType("code", type("text"), null, null);
    add(Fact.ALTER_TYPE_WITH_INDEX, alter(USERS, to), extension);
    add(Fact.ALTER_TYPE_WITH_INDEX, alter(USERS, byCast), extension);
    add(Fact.ALTER_TYPE_WITH_INDEX, alter(USERS, back), extension, alter(USERS, to));
    Step body = alter(NOTES, new Alteration.AlterType("body", type("citext"), null, null));
    Step bodyBack = alter(NOTES, new Alteration.AlterType("body", type("text"), null, null));
    add(Fact.ALTER_TYPE_FREE, body, extension);
    add(Fact.ALTER_TYPE_FREE, bodyBack, extension, body);
    add(
        Fact.ALTER_TYPE_FREE,
        alter(name("b"), new Alteration.AlterType("a_id", type("citext"), null, null)),
        extension);
  }

  private void keys() {
    Constraint unique =
        new Unique("users_n_key", List.of("n"), false, Constraint.Deferral.NOT_DEFERRABLE);
    PrimaryKey primary = new PrimaryKey("notes_pkey", List.of("id"));
    add(Fact.ADD_KEY, alter(USERS, add(unique, false, null)));
    add(Fact.ADD_KEY, alter(NOTES, add(primary, false, null)));
    Index build = index("users_n_key_build", true, "n");
    add(
        Fact.ADD_KEY_USING_INDEX,
        alter(USERS, add(unique, false, "users_n_key_build")),
        new Step.CreateIndex(USERS, build));
    Step idBuild = new Step.CreateIndex(NOTES, index("notes_pkey_build", true, "id"));
    add(
        Fact.ADD_PRIMARY_KEY_USING_INDEX_WITH_NULLS,
        alter(NOTES, add(primary, false, "notes_pkey_build")),
        idBuild);
    add(
        Fact.ADD_KEY_USING_INDEX,
        alter(NOTES, add(primary, false, "notes_pkey_build")),
        idBuild,
        alter(NOTES, new Alteration.SetNotNull("id")));
    add(
        Fact.ADD_KEY_USING_INDEX,
        alter(NOTES, add(primary, false, "notes_pkey_build")),
        idBuild,
        alter(NOTES, check("schemac_notes_id", "id IS NOT NULL", true)),
        alter(NOTES, validate("schemac_notes_id")));
    Exclude exclude =
        new Exclude(
            "users_n_excl",
            Index.Method.BTREE,
            List.of(new Exclude.Element(Index.Element.column("n"), "=")),
            sql("n > 0"),
            Constraint.Deferral.NOT_DEFERRABLE);
    add(Fact.ADD_EXCLUDE, alter(USERS, add(exclude, false, null)));
    ForeignKey key = key("notes_user_id_fkey", "user_id", USERS);
    add(Fact.ADD_FOREIGN_KEY, alter(NOTES, add(key, false, null)));
    add(Fact.ADD_FOREIGN_KEY_NOT_VALID, alter(NOTES, add(key, true, null)));
    add(
        Fact.VALIDATE_FOREIGN_KEY,
        alter(NOTES, new Alteration.ValidateConstraint(key.name(), Set.of(USERS))),
        alter(NOTES, add(key, true, null)));
    add(
        Fact.ALTER_CONSTRAINT,
        alter(
            SESSIONS,
            new Alteration.AlterConstraint(
                "sessions_user_id_fkey", Constraint.Deferral.INITIALLY_DEFERRED)));
    add(
        Fact.DROP_CONSTRAINT,
        alter(USERS, new Alteration.DropConstraint("users_code_key", Set.of())));
    add(
        Fact.DROP_FOREIGN_KEY,
        alter(SESSIONS, new Alteration.DropConstraint("sessions_user_id_fkey", Set.of(USERS))));
  }

  private void checks() {
    add(Fact.ADD_CHECK, alter(USERS, check("users_n_check", "n > 0", false)));
    LabelCheck labels = new LabelCheck("users_note_labels", "note", List.of("n1", "n2", "n3"));
    add(Fact.ADD_CHECK, alter(USERS, new Alteration.AddConstraint(labels, type("varchar(20)"))));
    add(Fact.ADD_CHECK_NOT_VALID, alter(USERS, check("users_n_check", "n > 0", true)));
    add(
        Fact.VALIDATE_CHECK,
        alter(USERS, validate("users_n_check")),
        alter(USERS, check("users_n_check", "n > 0", true)));
    add(
        Fact.DROP_CONSTRAINT,
        alter(USERS, new Alteration.DropConstraint("users_total_check", Set.of())));
    Step notNull = alter(USERS, new Alteration.AddNotNull("n", "users_n_not_null"));
    add(Fact.ADD_NOT_NULL_NOT_VALID, notNull);
    add(Fact.VALIDATE_NOT_NULL, alter(USERS, validate("users_n_not_null")), notNull);
  }

  private void add(Fact fact, Step step, Step... before) {
    cases.add(new FactCase(fact, step, before));
  }

  private void addColumn(Fact fact, Column column) {
    add(fact, alter(USERS, new Alteration.AddColumn(column)));
  }

  private void retype(
      Fact fact, String column, String to, Alteration.@Nullable Conversion conversion) {
    add(fact, alter(USERS, new Alteration.AlterType(column, type(to), null, conversion)));
  }

  private static Step alter(QualifiedName table, Alteration... alterations) {
    return new Step.AlterTable(table, Arrays.asList(alterations));
  }

  private static Alteration add(Constraint constraint, boolean notValid, @Nullable String index) {
    return new Alteration.AddConstraint(constraint, null, notValid, index);
  }

  private static Alteration check(String name, String condition, boolean notValid) {
    return add(new Check(name, sql(condition)), notValid, null);
  }

  private static Alteration validate(String constraint) {
    return new Alteration.ValidateConstraint(constraint, Set.of());
  }

  private static Column column(String name, String type) {
    return Column.of(name, type(type), true);
  }

  /** A column of the type that the expression has. */
  private static Column withDefault(String expression, boolean nullable) {
    String type = "text";
    if (expression.equals("0")) {
      type = "integer";
    } else if (expression.contains("json")) {
      type = "jsonb";
    } else if (expression.contains("now") || expression.contains("time")) {
      type = "timestamptz";
    } else if (expression.contains("date")) {
      type = "date";
    } else if (expression.contains("uuid")) {
      type = "uuid";
    } else if (expression.contains("random")) {
      type = "double precision";
    }
    return new Column(
        "c", type(type), nullable, sql(expression), null, Column.Identity.NONE, null, null, false);
  }

  private static Index index(String name, boolean unique, String column) {
    return new Index(
        name,
        Index.Method.BTREE,
        unique,
        List.of(TableBuilder.element(column)),
        List.of(),
        false,
        new TreeMap<>(),
        null);
  }

  private static ForeignKey key(String name, String column, QualifiedName target) {
    return new ForeignKey(
        name,
        List.of(column),
        target,
        List.of("id"),
        ForeignKey.Action.NO_ACTION,
        ForeignKey.Action.NO_ACTION,
        List.of(),
        Constraint.Deferral.NOT_DEFERRABLE);
  }
}
