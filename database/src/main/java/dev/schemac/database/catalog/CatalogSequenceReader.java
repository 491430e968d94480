package dev.schemac.database.catalog;

import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Sequence;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sequences, but for those of identity columns, which are a part of their column. One
 * that goes with a column which is not read, as with that of a partitioned table, is a leftover.
 */
final class CatalogSequenceReader implements CatalogReader {

  private static final String SQL =
      """
      SELECT n.nspname AS schema, c.relname AS name,
        pg_catalog.format_type(s.seqtypid, NULL) AS type, s.seqstart AS start,
        s.seqincrement AS increment, s.seqmin AS min, s.seqmax AS max, s.seqcache AS cache,
        s.seqcycle AS cycle, t.oid AS table_oid, tn.nspname AS table_schema, t.relname AS table_name,
        a.attname AS column_name
      FROM pg_catalog.pg_sequence s
      JOIN pg_catalog.pg_class c ON c.oid = s.seqrelid
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      LEFT JOIN pg_catalog.pg_depend d ON d.objid = s.seqrelid
        AND d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
        AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
        AND d.refobjsubid <> 0 AND d.deptype IN ('a', 'i')
      LEFT JOIN pg_catalog.pg_class t ON t.oid = d.refobjid
      LEFT JOIN pg_catalog.pg_namespace tn ON tn.oid = t.relnamespace
      LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
      WHERE c.relpersistence <> 't' AND d.deptype IS DISTINCT FROM 'i' AND %s AND %s
      """
          .formatted(OwnObjects.IN_OWN_SCHEMA, OwnObjects.notOfExtension("pg_class", "c"));

  @Override
  public void read(CatalogSession session, CatalogContents contents) throws SQLException {
    session.query(
        SQL,
        row -> {
          String schema = row.text("schema");
          String name = row.text("name");
          String tableSchema = row.textOrNull("table_schema");
          boolean included =
              contents.filter().includes(schema, name)
                  && (tableSchema == null
                      || contents.filter().includes(tableSchema, row.text("table_name")));
          if (included) {
            read(row, contents);
          }
        });
  }

  private static void read(CatalogRow row, CatalogContents contents) throws SQLException {
    Sequence sequence = sequence(row);
    Sequence.Owner owner = sequence.owner();
    CatalogTableDraft table = contents.table(row.number("table_oid"));
    if (owner == null || (table != null && table.hasAll(List.of(owner.column())))) {
      contents.add(sequence);
    } else {
      String definition = "CREATE SEQUENCE " + sequence.name().sql() + " OWNED BY " + owner.sql();
      contents.add(
          new Leftover(
              ObjectKind.SEQUENCE.word(), sequence.name().sql(), owner.table(), definition));
    }
  }

  private static Sequence sequence(CatalogRow row) throws SQLException {
    return new Sequence(
        CatalogContents.name(row.text("schema"), row.text("name")),
        Objects.requireNonNull(Sequence.Type.of(row.text("type"))),
        row.number("start"),
        row.number("increment"),
        row.number("min"),
        row.number("max"),
        row.number("cache"),
        row.flag("cycle"),
        owner(row));
  }

  private static Sequence.@Nullable Owner owner(CatalogRow row) throws SQLException {
    String schema = row.textOrNull("table_schema");
    return schema == null
        ? null
        : new Sequence.Owner(
            CatalogContents.name(schema, row.text("table_name")), row.text("column_name"));
  }
}
