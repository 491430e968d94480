package dev.schemac.database.catalog;

/** Configurations, dictionaries, parsers and templates of text search. */
final class TextSearchLeftovers {

  static final String SQL =
      """
      SELECT '%s' AS kind, n.nspname::pg_catalog.text AS schema, o.cfgname::pg_catalog.text AS name,
        NULL::pg_catalog.text AS sql_name, NULL::pg_catalog.text AS table_schema,
        NULL::pg_catalog.text AS table_name,
        'CREATE TEXT SEARCH CONFIGURATION ' || o.oid::pg_catalog.regconfig::pg_catalog.text
        || ' (PARSER = ' || pg_catalog.quote_ident(pn.nspname::pg_catalog.text) || '.'
        || pg_catalog.quote_ident(p.prsname::pg_catalog.text) || ')' || COALESCE((
          SELECT pg_catalog.string_agg(E';\\nALTER TEXT SEARCH CONFIGURATION '
            || o.oid::pg_catalog.regconfig::pg_catalog.text || ' ADD MAPPING FOR ' || x.alias
            || ' WITH ' || x.dictionaries, '' ORDER BY x.alias)
          FROM (SELECT k.alias, pg_catalog.string_agg(
              m.mapdict::pg_catalog.regdictionary::pg_catalog.text, ', ' ORDER BY m.mapseqno)
              AS dictionaries
            FROM pg_catalog.pg_ts_config_map m
            JOIN pg_catalog.ts_token_type(o.cfgparser) k ON k.tokid = m.maptokentype
            WHERE m.mapcfg = o.oid GROUP BY k.alias) x), '') AS definition
      FROM pg_catalog.pg_ts_config o
      JOIN pg_catalog.pg_namespace n ON n.oid = o.cfgnamespace
      JOIN pg_catalog.pg_ts_parser p ON p.oid = o.cfgparser
      JOIN pg_catalog.pg_namespace pn ON pn.oid = p.prsnamespace
      WHERE %s AND %s
      UNION ALL
      SELECT '%s', n.nspname::pg_catalog.text, o.dictname::pg_catalog.text,
        NULL::pg_catalog.text, NULL::pg_catalog.text,
        NULL::pg_catalog.text,
        'CREATE TEXT SEARCH DICTIONARY ' || o.oid::pg_catalog.regdictionary::pg_catalog.text
        || ' (TEMPLATE = ' || pg_catalog.quote_ident(tn.nspname::pg_catalog.text) || '.'
        || pg_catalog.quote_ident(t.tmplname::pg_catalog.text)
        || COALESCE(', ' || o.dictinitoption, '') || ')'
      FROM pg_catalog.pg_ts_dict o
      JOIN pg_catalog.pg_namespace n ON n.oid = o.dictnamespace
      JOIN pg_catalog.pg_ts_template t ON t.oid = o.dicttemplate
      JOIN pg_catalog.pg_namespace tn ON tn.oid = t.tmplnamespace
      WHERE %s AND %s
      UNION ALL
      SELECT 'text search parser', n.nspname::pg_catalog.text, o.prsname::pg_catalog.text,
        NULL::pg_catalog.text, NULL::pg_catalog.text,
        NULL::pg_catalog.text,
        'CREATE TEXT SEARCH PARSER ' || pg_catalog.quote_ident(o.prsname::pg_catalog.text)
      FROM pg_catalog.pg_ts_parser o
      JOIN pg_catalog.pg_namespace n ON n.oid = o.prsnamespace
      WHERE %s AND %s
      UNION ALL
      SELECT 'text search template', n.nspname::pg_catalog.text, o.tmplname::pg_catalog.text,
        NULL::pg_catalog.text, NULL::pg_catalog.text,
        NULL::pg_catalog.text,
        'CREATE TEXT SEARCH TEMPLATE ' || pg_catalog.quote_ident(o.tmplname::pg_catalog.text)
      FROM pg_catalog.pg_ts_template o
      JOIN pg_catalog.pg_namespace n ON n.oid = o.tmplnamespace
      WHERE %s AND %s
      """
          .formatted(
              Leftover.TEXT_SEARCH_CONFIGURATION,
              OwnObjects.IN_OWN_SCHEMA,
              OwnObjects.notOfExtension("pg_ts_config", "o"),
              Leftover.TEXT_SEARCH_DICTIONARY,
              OwnObjects.IN_OWN_SCHEMA,
              OwnObjects.notOfExtension("pg_ts_dict", "o"),
              OwnObjects.IN_OWN_SCHEMA,
              OwnObjects.notOfExtension("pg_ts_parser", "o"),
              OwnObjects.IN_OWN_SCHEMA,
              OwnObjects.notOfExtension("pg_ts_template", "o"));

  private TextSearchLeftovers() {}
}
