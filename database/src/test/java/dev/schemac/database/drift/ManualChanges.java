package dev.schemac.database.drift;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;

/** Draws what a person might do to a database of a schema. The server may refuse some of it. */
final class ManualChanges {

  private static final List<String> TYPES =
      List.of("int", "text", "varchar(17)", "numeric(9,3)", "timestamptz", "jsonb", "bytea[]");

  private final Random random;
  private int names;

  ManualChanges(long seed) {
    this.random = new Random(seed);
  }

  /** A change of a database that has this schema. */
  ManualChange next(Schema schema) {
    List<Table> tables = List.copyOf(schema.tables().values());
    if (tables.isEmpty() || random.nextInt(6) == 0) {
      return ofDatabase(schema);
    }
    Table table = one(tables);
    if (table.columns().isEmpty()) {
      return ofTable(table);
    }
    return switch (random.nextInt(4)) {
      case 0 -> ofTable(table);
      case 1 -> ofColumn(table, one(table.columns()));
      case 2 -> ofParts(table);
      default -> beyondSchema(table, one(table.columns()));
    };
  }

  /** A change of what the schema of the classes can hold. */
  ManualChange ofSchema(Schema schema) {
    List<Table> tables = List.copyOf(schema.tables().values());
    Table table = one(tables);
    return switch (random.nextInt(3)) {
      case 0 -> ofTable(table);
      case 1 -> ofColumn(table, one(table.columns()));
      default -> ofParts(table);
    };
  }

  /** What changes no schema. */
  ManualChange nothing(Schema schema) {
    List<Table> tables = List.copyOf(schema.tables().values());
    String table = tables.isEmpty() ? "pg_class" : one(tables).name().sql();
    return new ManualChange(
        one(
            List.of(
                "ANALYZE " + table,
                "DELETE FROM " + (tables.isEmpty() ? "pg_statistic" : table),
                "CREATE TEMPORARY TABLE IF NOT EXISTS temporary_table (id int)",
                "CREATE OR REPLACE FUNCTION pg_temp.f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
                "LOCK TABLE " + table)),
        "");
  }

  private ManualChange ofDatabase(Schema schema) {
    List<EnumType> types = List.copyOf(schema.enumTypes().values());
    List<Sequence> sequences = List.copyOf(schema.sequences().values());
    String name = fresh();
    List<ManualChange> all = new ArrayList<>();
    add(all, "CREATE TABLE " + name + " (id int PRIMARY KEY, at timestamptz DEFAULT now())", name);
    add(all, "CREATE SEQUENCE " + name + " START 7 CACHE 3", name);
    add(all, "CREATE TYPE " + name + " AS ENUM ('a', 'b')", name);
    add(all, "CREATE TYPE " + name + " AS (a int, b text)", name);
    add(all, "CREATE DOMAIN " + name + " AS text CHECK (VALUE <> '')", name);
    add(all, "CREATE SCHEMA " + name, name);
    add(all, "CREATE VIEW " + name + " AS SELECT 1 AS one", name);
    add(all, "CREATE MATERIALIZED VIEW " + name + " AS SELECT 1 AS one", name);
    add(all, "CREATE FUNCTION " + name + "(int) RETURNS int LANGUAGE sql AS 'SELECT $1'", name);
    add(all, "CREATE PROCEDURE " + name + "() LANGUAGE plpgsql AS 'BEGIN END'", name);
    add(all, "CREATE AGGREGATE " + name + "(int) (SFUNC = int4pl, STYPE = int)", name);
    add(all, "CREATE COLLATION " + name + " FROM \"C\"", name);
    add(all, "CREATE EXTENSION citext", "citext");
    add(all, "CREATE TABLE " + name + " (a int) PARTITION BY RANGE (a)", name);
    add(all, "CREATE UNLOGGED TABLE " + name + " (a int)", name);
    for (EnumType type : types) {
      String sql = type.name().typeSql();
      add(all, "ALTER TYPE " + sql + " ADD VALUE '" + name + "'", type.name().name());
      add(all, "COMMENT ON TYPE " + sql + " IS '" + name + "'", type.name().name());
      add(all, "ALTER TYPE " + sql + " RENAME TO " + name, name);
      add(all, "DROP TYPE " + sql + " CASCADE", type.name().name());
    }
    for (Sequence sequence : sequences) {
      String sql = sequence.name().sql();
      String own = sequence.name().name();
      add(all, "ALTER SEQUENCE " + sql + " CACHE " + (sequence.cache() + 1), own);
      add(all, "ALTER SEQUENCE " + sql + (sequence.cycle() ? " NO CYCLE" : " CYCLE"), own);
      add(all, "DROP SEQUENCE " + sql + " CASCADE", own);
      add(all, "ALTER SEQUENCE " + sql + " RENAME TO " + name, name);
    }
    return one(all);
  }

  private ManualChange ofTable(Table table) {
    String sql = table.name().sql();
    String alter = "ALTER TABLE " + sql + " ";
    String own = table.name().name();
    String name = fresh();
    List<ManualChange> all = new ArrayList<>();
    add(all, alter + "ADD COLUMN " + name + " " + one(TYPES), name);
    add(all, alter + "ADD COLUMN " + name + " int GENERATED ALWAYS AS (1 + 1) STORED", name);
    add(all, alter + "ADD COLUMN " + name + " int GENERATED BY DEFAULT AS IDENTITY", name);
    add(all, alter + "ADD CONSTRAINT " + name + " CHECK (true)", name);
    add(all, alter + "ADD CONSTRAINT " + name + " CHECK (1 = 1) NOT VALID", name);
    add(all, alter + "RENAME TO " + name, name);
    add(all, "CREATE SCHEMA " + name + "; " + alter + "SET SCHEMA " + name, own);
    add(all, "DROP TABLE " + sql + " CASCADE", own);
    add(all, "COMMENT ON TABLE " + sql + " IS 'by hand " + name + "'", own);
    return one(all);
  }

  private ManualChange ofColumn(Table table, Column column) {
    String quoted = quote(column.name());
    String alter = "ALTER TABLE " + table.name().sql() + " ";
    String alterColumn = alter + "ALTER COLUMN " + quoted + " ";
    String name = fresh();
    String own = column.name();
    List<ManualChange> all = new ArrayList<>();
    add(all, alter + "DROP COLUMN " + quoted + " CASCADE", own);
    add(all, alter + "RENAME COLUMN " + quoted + " TO " + name, name);
    add(all, alterColumn + (column.nullable() ? "SET" : "DROP") + " NOT NULL", own);
    add(all, alterColumn + "SET DEFAULT NULLIF('" + name + "', 'x')::" + column.type().sql(), own);
    if (column.defaultSql() != null) {
      add(all, alterColumn + "DROP DEFAULT", own);
    }
    if (column.generatedAs() != null) {
      add(all, alterColumn + "DROP EXPRESSION", own);
    }
    if (column.identity() != Column.Identity.NONE) {
      add(all, alterColumn + "DROP IDENTITY", own);
      add(all, alterColumn + "SET INCREMENT BY 7", own);
      add(
          all,
          alterColumn
              + "SET GENERATED "
              + (column.identity() == Column.Identity.ALWAYS ? "BY DEFAULT" : "ALWAYS"),
          own);
    }
    add(all, alterColumn + "TYPE varchar(" + (31 + random.nextInt(9000)) + ") USING NULL", own);
    add(all, "COMMENT ON COLUMN " + table.name().sql() + "." + quoted + " IS '" + name + "'", own);
    add(all, "CREATE INDEX " + name + " ON " + table.name().sql() + " (" + quoted + " DESC)", name);
    add(
        all,
        "CREATE INDEX " + name + " ON " + table.name().sql() + " USING hash (" + quoted + ")",
        name);
    add(all, alter + "ADD CONSTRAINT " + name + " UNIQUE (" + quoted + ")", name);
    add(
        all,
        alter + "ADD CONSTRAINT " + name + " EXCLUDE (" + quoted + " WITH =) DEFERRABLE",
        name);
    return one(all);
  }

  private ManualChange ofParts(Table table) {
    String alter = "ALTER TABLE " + table.name().sql() + " ";
    List<ManualChange> all = new ArrayList<>();
    List<Constraint> constraints = new ArrayList<>(table.constraints());
    if (table.primaryKey() != null) {
      constraints.add(table.primaryKey());
    }
    for (Constraint constraint : constraints) {
      String quoted = quote(constraint.name());
      String name = fresh();
      add(all, alter + "DROP CONSTRAINT " + quoted + " CASCADE", constraint.name());
      add(all, alter + "RENAME CONSTRAINT " + quoted + " TO " + name, name);
      if (!constraint.references().isEmpty()) {
        String when =
            constraint.deferral() == Constraint.Deferral.INITIALLY_DEFERRED
                ? " NOT DEFERRABLE"
                : " DEFERRABLE INITIALLY DEFERRED";
        add(all, alter + "ALTER CONSTRAINT " + quoted + when, constraint.name());
      }
    }
    for (Index index : table.indexes()) {
      String sql = table.name().sibling(index.name()).sql();
      String name = fresh();
      add(all, "DROP INDEX " + sql + " CASCADE", index.name());
      add(all, "ALTER INDEX " + sql + " RENAME TO " + name, name);
      if (index.method() == Index.Method.BTREE) {
        add(all, "ALTER INDEX " + sql + " SET (fillfactor = 53)", index.name());
      }
    }
    return all.isEmpty() ? ofTable(table) : one(all);
  }

  /** What the schema of the classes cannot hold. */
  private ManualChange beyondSchema(Table table, Column column) {
    String sql = table.name().sql();
    String alter = "ALTER TABLE " + sql + " ";
    String alterColumn = alter + "ALTER COLUMN " + quote(column.name()) + " ";
    String own = table.name().name();
    String name = fresh();
    List<ManualChange> all = new ArrayList<>();
    add(all, alter + "SET (fillfactor = " + (20 + random.nextInt(70)) + ")", own);
    add(all, alter + "ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY", own);
    add(all, alter + "REPLICA IDENTITY FULL", own);
    add(all, alter + "SET UNLOGGED", own);
    add(all, alterColumn + "SET STATISTICS " + (1 + random.nextInt(900)), column.name());
    add(all, alterColumn + "SET (n_distinct = -0." + (1 + random.nextInt(99)) + ")", column.name());
    add(all, alterColumn + "SET STORAGE EXTERNAL", column.name());
    add(all, "CREATE POLICY " + name + " ON " + sql + " USING (true)", name);
    add(
        all,
        "CREATE TRIGGER "
            + name
            + " BEFORE UPDATE ON "
            + sql
            + " FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()",
        name);
    add(all, "CREATE RULE " + name + " AS ON DELETE TO " + sql + " DO ALSO SELECT 1", name);
    add(all, "CREATE VIEW " + name + " AS SELECT * FROM " + sql, name);
    add(all, "CREATE TABLE " + name + " () INHERITS (" + sql + ")", name);
    add(all, "GRANT SELECT ON " + sql + " TO PUBLIC", own);
    add(all, "GRANT UPDATE (" + quote(column.name()) + ") ON " + sql + " TO PUBLIC", column.name());
    return one(all);
  }

  private static void add(List<ManualChange> all, String sql, String name) {
    all.add(new ManualChange(sql, name));
  }

  private String fresh() {
    return "by_hand_" + names++ + "_" + random.nextInt(1000);
  }

  private <T> T one(Collection<T> all) {
    return List.copyOf(all).get(random.nextInt(all.size()));
  }

  private static String quote(String name) {
    return QualifiedName.of(name).sql();
  }
}
