package dev.schemac.database.catalog;

import dev.schemac.core.schema.Constraint;
import dev.schemac.core.text.Identifiers;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the constraints of the tables, of those for NOT NULL only the ones that are NOT VALID. One
 * of which the schema can hold all but an option is read without it, and the option is a leftover.
 */
final class CatalogConstraintReader implements CatalogReader {

  private static final String SQL =
      """
      SELECT k.conrelid AS table_oid, k.conname AS name, k.contype AS type,
        pg_catalog.pg_get_constraintdef(k.oid) AS definition,
        %s AS columns, k.condeferrable AS is_deferrable, k.condeferred AS is_deferred,
        k.convalidated AS is_valid, k.connoinherit AS no_inherit,
        %s AS is_enforced, %s AS is_temporal,
        CASE WHEN k.contype = 'c' THEN pg_catalog.pg_get_expr(k.conbin, k.conrelid) END
          AS condition,
        k.confrelid AS target_oid, %s AS target_columns, k.confmatchtype AS match_type,
        k.confupdtype AS on_update, k.confdeltype AS on_delete, %s AS on_delete_columns,
        ARRAY(SELECT CASE WHEN pg_catalog.pg_operator_is_visible(o.oid)
            THEN o.oprname::pg_catalog.text
            ELSE 'OPERATOR(' || pg_catalog.quote_ident(q.nspname::pg_catalog.text) || '.'
              || o.oprname::pg_catalog.text || ')' END
          FROM pg_catalog.unnest(k.conexclop) WITH ORDINALITY x (oid, place)
          JOIN pg_catalog.pg_operator o ON o.oid = x.oid
          JOIN pg_catalog.pg_namespace q ON q.oid = o.oprnamespace
          ORDER BY x.place) AS operators,
        %s
      FROM pg_catalog.pg_constraint k
      JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      LEFT JOIN pg_catalog.pg_index i
        ON i.indexrelid = k.conindid AND k.contype IN ('p', 'u', 'x')
      LEFT JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid
      LEFT JOIN pg_catalog.pg_am m ON m.oid = ic.relam
      WHERE %s AND %s AND k.conparentid = '0'
        AND k.contype <> 't' AND (k.contype <> 'n' OR NOT k.convalidated)
      """;

  private static final int WITH_NOT_ENFORCED_AND_PERIOD = 18;

  @Override
  public void read(CatalogSession session, CatalogContents contents) throws SQLException {
    session.query(
        sql(session.major()),
        row -> {
          CatalogTableDraft table = contents.table(row.number("table_oid"));
          if (table != null) {
            read(row, table, contents);
          }
        });
  }

  private static String sql(int major) {
    boolean newer = major >= WITH_NOT_ENFORCED_AND_PERIOD;
    return SQL.formatted(
        columnNames("k.conkey", "k.conrelid"),
        newer ? "k.conenforced" : "true",
        newer ? "k.conperiod" : "false",
        columnNames("k.confkey", "k.confrelid"),
        columnNames("k.confdelsetcols", "k.conrelid"),
        IndexRow.columns("k.contype = 'x'"),
        OwnObjects.IS_TABLE,
        OwnObjects.IN_OWN_SCHEMA);
  }

  private static String columnNames(String numbers, String table) {
    return """
    ARRAY(SELECT a.attname::pg_catalog.text
      FROM pg_catalog.unnest(%s) WITH ORDINALITY x (attnum, place)
      JOIN pg_catalog.pg_attribute a ON a.attrelid = %s AND a.attnum = x.attnum
      ORDER BY x.place)"""
        .formatted(numbers, table);
  }

  private static void read(CatalogRow row, CatalogTableDraft table, CatalogContents contents)
      throws SQLException {
    boolean isNotNull = row.text("type").equals("n");
    if (!isNotNull) {
      Constraint constraint = constraint(row, table, contents);
      if (constraint == null) {
        leftover("constraint", row, table, contents);
        return;
      }
      table.add(constraint);
      if (hasOtherOption(row, constraint)) {
        leftover("option of a constraint", row, table, contents);
      }
    }
    if (!row.flag("is_valid")) {
      leftover(Leftover.NOT_VALID_CONSTRAINT, row, table, contents);
    }
  }

  private static @Nullable Constraint constraint(
      CatalogRow row, CatalogTableDraft table, CatalogContents contents) throws SQLException {
    if (!row.flag("is_enforced")
        || row.flag("is_temporal")
        || !table.hasAll(row.texts("columns"))) {
      return null;
    }
    ConstraintRow constraint = new ConstraintRow(row);
    return switch (row.text("type")) {
      case "p" -> constraint.primaryKey();
      case "u" -> constraint.unique();
      case "c" -> constraint.check();
      case "f" -> constraint.foreignKey(contents.table(row.number("target_oid")));
      case "x" -> constraint.exclude();
      default -> null;
    };
  }

  /** Whether it is more than the schema can say. */
  private static boolean hasOtherOption(CatalogRow row, Constraint constraint) throws SQLException {
    if (constraint.isCheck()) {
      return row.flag("no_inherit");
    }
    if (!constraint.hasIndex()) {
      return row.text("match_type").equals("f");
    }
    IndexRow index = new IndexRow(row);
    boolean deferrablePrimaryKey = row.text("type").equals("p") && row.flag("is_deferrable");
    return deferrablePrimaryKey || !index.include().isEmpty() || !index.with().isEmpty();
  }

  private static void leftover(
      String kind, CatalogRow row, CatalogTableDraft table, CatalogContents contents)
      throws SQLException {
    String name = Identifiers.quote(row.text("name"));
    StringBuilder definition = new StringBuilder("CONSTRAINT " + name + " ");
    definition.append(row.text("definition"));
    List<String> options = row.texts("index_options");
    boolean isExclusion = row.text("type").equals("x");
    if (!options.isEmpty() && !isExclusion) {
      definition.append(" WITH (").append(String.join(", ", options)).append(')');
    }
    contents.add(new Leftover(kind, name, table.name(), definition.toString()));
  }
}
