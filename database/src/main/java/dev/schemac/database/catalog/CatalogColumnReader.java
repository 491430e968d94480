package dev.schemac.database.catalog;

import dev.schemac.core.schema.Column;
import dev.schemac.core.text.BadTypeException;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import dev.schemac.core.text.SqlTypes;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads the columns of the tables. */
final class CatalogColumnReader implements CatalogReader {

  private static final String SQL =
      """
      SELECT a.attrelid AS table_oid, a.attname AS name,
        pg_catalog.format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull AS not_null,
        a.attgenerated AS generated, a.attidentity AS identity,
        CASE WHEN d.oid IS NOT NULL THEN pg_catalog.pg_get_expr(d.adbin, d.adrelid) END
          AS expression,
        o.collname AS collation, q.nspname AS collation_schema,
        pg_catalog.col_description(a.attrelid, a.attnum) AS comment
      FROM pg_catalog.pg_attribute a
      JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
      LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
      LEFT JOIN pg_catalog.pg_collation o
        ON o.oid = a.attcollation AND a.attcollation <> t.typcollation
      LEFT JOIN pg_catalog.pg_namespace q ON q.oid = o.collnamespace
      WHERE a.attnum > 0 AND NOT a.attisdropped AND %s AND %s
      ORDER BY a.attrelid, a.attnum
      """
          .formatted(OwnObjects.IS_TABLE, OwnObjects.IN_OWN_SCHEMA);

  @Override
  public void read(CatalogSession session, CatalogContents contents) throws SQLException {
    SqlTypes types = new SqlTypes();
    session.query(
        SQL,
        row -> {
          CatalogTableDraft table = contents.table(row.number("table_oid"));
          if (table != null) {
            new OfTable(contents, table, types).read(row);
          }
        });
  }

  /** Reads a column of one table. */
  private record OfTable(CatalogContents contents, CatalogTableDraft table, SqlTypes types) {

    void read(CatalogRow row) throws SQLException {
      String name = row.text("name");
      SqlType type = type(row.text("type"));
      String expression = row.textOrNull("expression");
      SqlText text = expression == null ? null : ServerExpression.parseOrNull(expression);
      boolean generated = !row.text("generated").isEmpty();
      if (type == null || row.text("generated").equals("v") || (generated && text == null)) {
        table.leaveOut(name);
        String kind = generated ? "generated column" : "column";
        leftover(kind, name, definition(row, expression, generated));
        return;
      }
      if (expression != null && text == null) {
        leftover("default", name, "DEFAULT " + expression);
      }
      table.add(
          new Column(
              name,
              type,
              !row.flag("not_null"),
              generated ? null : text,
              generated ? text : null,
              identity(row.text("identity")),
              collation(row, name),
              row.textOrNull("comment"),
              false));
    }

    private @Nullable SqlType type(String printed) {
      try {
        return types.parse(printed);
      } catch (BadTypeException e) {
        return null;
      }
    }

    private static String definition(CatalogRow row, @Nullable String expression, boolean generated)
        throws SQLException {
      StringBuilder out = new StringBuilder(Identifiers.quote(row.text("name")));
      out.append(' ').append(row.text("type"));
      if (row.flag("not_null")) {
        out.append(" NOT NULL");
      }
      if (generated) {
        boolean virtual = row.text("generated").equals("v");
        out.append(" GENERATED ALWAYS AS (").append(expression).append(')');
        out.append(virtual ? " VIRTUAL" : " STORED");
      } else if (expression != null) {
        out.append(" DEFAULT ").append(expression);
      }
      return out.toString();
    }

    private static Column.Identity identity(String letter) {
      return switch (letter) {
        case "a" -> Column.Identity.ALWAYS;
        case "d" -> Column.Identity.BY_DEFAULT;
        default -> Column.Identity.NONE;
      };
    }

    /** A collation has no schema in the classes, so only one that needs none can be held. */
    private @Nullable String collation(CatalogRow row, String column) throws SQLException {
      String name = row.textOrNull("collation");
      if (name == null) {
        return null;
      }
      String schema = row.text("collation_schema");
      if (schema.equals("pg_catalog") || schema.equals("public")) {
        return name;
      }
      String sql = "COLLATE " + Identifiers.quote(schema) + "." + Identifiers.quote(name);
      leftover("collation of a column", column, sql);
      return null;
    }

    private void leftover(String kind, String column, String definition) {
      contents.add(new Leftover(kind, Identifiers.quote(column), table.name(), definition));
    }
  }
}
