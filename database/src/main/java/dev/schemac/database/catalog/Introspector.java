package dev.schemac.database.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Reads what a PostgreSQL database of version 15 to 18 has.
 *
 * <p>The database is only read: in one read-only transaction that sees one state of it, with
 * time-outs, with one query for each kind of object however many there are. The role needs no
 * privileges on the objects, only {@code USAGE} on the schema {@code public}.
 *
 * <p>Names of the schema {@code public} are without a schema in what is read, as in the classes,
 * also in expressions and definitions: these are printed with {@code public} as the {@code
 * search_path}, whatever the role or the database have set. All others are qualified.
 */
public final class Introspector {

  private static final List<CatalogReader> READERS =
      List.of(
          new CatalogExtensionReader(),
          new CatalogEnumTypeReader(),
          new CatalogTableReader(),
          new CatalogColumnReader(),
          new CatalogConstraintReader(),
          new CatalogIndexReader(),
          new CatalogSequenceReader(),
          new LeftoverReader(SchemaLeftovers.SQL),
          new LeftoverReader(RelationLeftovers.SQL),
          new LeftoverReader(PartitionLeftovers.SQL),
          new LeftoverReader(TableOptionLeftovers.SQL),
          new LeftoverReader(ColumnOptionLeftovers.SQL),
          new LeftoverReader(TableObjectLeftovers.SQL),
          new LeftoverReader(TypeLeftovers.SQL),
          new LeftoverReader(RoutineLeftovers.SQL),
          new LeftoverReader(OperatorLeftovers.SQL),
          new LeftoverReader(TextSearchLeftovers.SQL),
          new LeftoverReader(DatabaseLeftovers.SQL),
          new LeftoverReader(CommentLeftovers.SQL),
          new LeftoverReader(PrivilegeLeftovers.SQL));

  private final CatalogFilter filter;

  private Introspector(CatalogFilter filter) {
    this.filter = filter;
  }

  /** An introspector of what a filter takes. */
  public static Introspector of(CatalogFilter filter) {
    return new Introspector(filter);
  }

  /**
   * Reads a database. The connection must not be in a transaction; it is given back with the
   * settings that it had.
   *
   * @throws SQLException if the database cannot be read; its message says what to do
   */
  public Introspection read(Connection connection) throws SQLException {
    try (CatalogSession session = CatalogSession.begin(connection)) {
      CatalogContents contents = new CatalogContents(filter);
      for (CatalogReader reader : READERS) {
        reader.read(session, contents);
      }
      return contents.introspection(session.serverVersion());
    } catch (SQLException e) {
      throw CatalogFailure.explain(e);
    }
  }
}
