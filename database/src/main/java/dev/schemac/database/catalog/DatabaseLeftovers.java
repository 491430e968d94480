package dev.schemac.database.catalog;

/**
 * Objects that stand in no schema: event triggers, publications and subscriptions, foreign-data
 * wrappers and servers, languages and access methods. What may hold a password, as the connection
 * of a subscription and the options of a server do, is never read.
 */
final class DatabaseLeftovers {

  private static final String EVENT_TRIGGERS =
      """
      SELECT 'event trigger' AS kind, NULL::pg_catalog.text AS schema,
        o.evtname::pg_catalog.text AS name, NULL::pg_catalog.text AS sql_name,
        NULL::pg_catalog.text AS table_schema, NULL::pg_catalog.text AS table_name,
        'CREATE EVENT TRIGGER ' || pg_catalog.quote_ident(o.evtname::pg_catalog.text) || ' ON '
        || o.evtevent::pg_catalog.text
        || COALESCE(' WHEN TAG IN (''' || pg_catalog.array_to_string(o.evttags, ''', ''')
          || ''')', '')
        || ' EXECUTE FUNCTION ' || o.evtfoid::pg_catalog.regprocedure::pg_catalog.text
        || CASE WHEN o.evtenabled = 'D' THEN '; DISABLE' ELSE '' END AS definition
      FROM pg_catalog.pg_event_trigger o WHERE %s
      """
          .formatted(OwnObjects.notOfExtension("pg_event_trigger", "o"));

  private static final String REPLICATION =
      """
      SELECT 'publication', NULL, o.pubname::pg_catalog.text, NULL, NULL, NULL,
        'CREATE PUBLICATION ' || pg_catalog.quote_ident(o.pubname::pg_catalog.text)
        || CASE WHEN o.puballtables THEN ' FOR ALL TABLES' ELSE
          COALESCE(' FOR TABLE ' || (SELECT pg_catalog.string_agg(x.sql, ', ' ORDER BY x.sql)
            FROM (SELECT r.prrelid::pg_catalog.regclass::pg_catalog.text
                || COALESCE(' WHERE ' || pg_catalog.pg_get_expr(r.prqual, r.prrelid), '') AS sql
              FROM pg_catalog.pg_publication_rel r WHERE r.prpubid = o.oid) x), '')
          || COALESCE(' FOR TABLES IN SCHEMA ' || (SELECT pg_catalog.string_agg(x.sql, ', '
              ORDER BY x.sql)
            FROM (SELECT r.pnnspid::pg_catalog.regnamespace::pg_catalog.text AS sql
              FROM pg_catalog.pg_publication_namespace r WHERE r.pnpubid = o.oid) x), '') END
        || ' WITH (publish = ''' || pg_catalog.concat_ws(', ',
          CASE WHEN o.pubinsert THEN 'insert' END, CASE WHEN o.pubupdate THEN 'update' END,
          CASE WHEN o.pubdelete THEN 'delete' END, CASE WHEN o.pubtruncate THEN 'truncate' END)
        || CASE WHEN o.pubviaroot THEN ''', publish_via_partition_root = true)' ELSE ''')' END
      FROM pg_catalog.pg_publication o WHERE %s
      UNION ALL
      SELECT 'subscription', NULL, o.subname::pg_catalog.text, NULL, NULL, NULL,
        'CREATE SUBSCRIPTION ' || pg_catalog.quote_ident(o.subname::pg_catalog.text)
        || ' PUBLICATION ' || pg_catalog.array_to_string(o.subpublications, ', ')
      FROM pg_catalog.pg_subscription o
      JOIN pg_catalog.pg_database d ON d.oid = o.subdbid
      WHERE d.datname = pg_catalog.current_database()
      """
          .formatted(OwnObjects.notOfExtension("pg_publication", "o"));

  private static final String FOREIGN_DATA =
      """
      SELECT 'foreign-data wrapper', NULL, o.fdwname::pg_catalog.text, NULL, NULL, NULL,
        'CREATE FOREIGN DATA WRAPPER ' || pg_catalog.quote_ident(o.fdwname::pg_catalog.text)
        || CASE WHEN o.fdwhandler <> '0'
          THEN ' HANDLER ' || o.fdwhandler::pg_catalog.regproc::pg_catalog.text ELSE '' END
      FROM pg_catalog.pg_foreign_data_wrapper o WHERE %s
      UNION ALL
      SELECT 'foreign server', NULL, o.srvname::pg_catalog.text, NULL, NULL, NULL,
        'CREATE SERVER ' || pg_catalog.quote_ident(o.srvname::pg_catalog.text)
        || ' FOREIGN DATA WRAPPER ' || pg_catalog.quote_ident(w.fdwname::pg_catalog.text)
      FROM pg_catalog.pg_foreign_server o
      JOIN pg_catalog.pg_foreign_data_wrapper w ON w.oid = o.srvfdw WHERE %s
      UNION ALL
      SELECT 'user mapping', NULL, m.srvname::pg_catalog.text, NULL, NULL, NULL,
        'CREATE USER MAPPING FOR ' || CASE WHEN m.umuser = '0' THEN 'PUBLIC'
          ELSE pg_catalog.quote_ident(m.usename::pg_catalog.text) END
        || ' SERVER ' || pg_catalog.quote_ident(m.srvname::pg_catalog.text)
      FROM pg_catalog.pg_user_mappings m
      """
          .formatted(
              OwnObjects.notOfExtension("pg_foreign_data_wrapper", "o"),
              OwnObjects.notOfExtension("pg_foreign_server", "o"));

  /** What PostgreSQL itself brings has object ids below this one ({@code FirstNormalObjectId}). */
  private static final String LANGUAGES_AND_METHODS =
      """
      SELECT 'language', NULL, o.lanname::pg_catalog.text, NULL, NULL, NULL,
        'CREATE LANGUAGE ' || pg_catalog.quote_ident(o.lanname::pg_catalog.text)
        || ' HANDLER ' || o.lanplcallfoid::pg_catalog.regproc::pg_catalog.text
      FROM pg_catalog.pg_language o WHERE o.oid >= '16384'::pg_catalog.oid AND %s
      UNION ALL
      SELECT 'access method', NULL, o.amname::pg_catalog.text, NULL, NULL, NULL,
        'CREATE ACCESS METHOD ' || pg_catalog.quote_ident(o.amname::pg_catalog.text)
        || CASE o.amtype WHEN 't' THEN ' TYPE TABLE' ELSE ' TYPE INDEX' END
        || ' HANDLER ' || o.amhandler::pg_catalog.text
      FROM pg_catalog.pg_am o WHERE o.oid >= '16384'::pg_catalog.oid AND %s
      UNION ALL
      SELECT 'transform', NULL, pg_catalog.format_type(o.trftype, NULL), NULL, NULL, NULL,
        'CREATE TRANSFORM FOR ' || pg_catalog.format_type(o.trftype, NULL) || ' LANGUAGE '
        || pg_catalog.quote_ident(l.lanname::pg_catalog.text)
      FROM pg_catalog.pg_transform o JOIN pg_catalog.pg_language l ON l.oid = o.trflang
      WHERE %s
      """
          .formatted(
              OwnObjects.notOfExtension("pg_language", "o"),
              OwnObjects.notOfExtension("pg_am", "o"),
              OwnObjects.notOfExtension("pg_transform", "o"));

  static final String SQL =
      String.join("UNION ALL\n", EVENT_TRIGGERS, REPLICATION, FOREIGN_DATA, LANGUAGES_AND_METHODS);

  private DatabaseLeftovers() {}
}
