package dev.schemac.core.text;

import dev.schemac.core.Golden;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.SqlFailure;
import dev.schemac.core.postgres.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What the resources of {@link PgCatalog} say is what all supported servers say. {@code
 * -Dschemac.regenerate=true} writes them. A function that one server calls immutable and another
 * one does not stands among the overloads as both, with the version until which it is the one.
 */
class PgCatalogTest {

  private static final Path FOLDER =
      Path.of("src/main/resources/dev/schemac/core/text").toAbsolutePath();

  private static final Set<String> ABOUT_ROWS = Set.of(PgCatalog.AGGREGATES, PgCatalog.SETS);

  private static final List<String> METHODS =
      List.of("btree", "hash", "gin", "gist", "spgist", "brin");

  private static final Map<String, String> VOLATILITIES =
      Map.of("i", "IMMUTABLE", "s", "STABLE", "v", "VOLATILE");

  /** Functions that nobody calls in SQL take or return these. */
  private static final String FUNCTIONS =
      """
      SELECT proname, provolatile, prokind IN ('a', 'w'), proretset,
          array_to_string(ARRAY(SELECT format_type(t, NULL) FROM unnest(proargtypes) t), ';')
        FROM pg_proc
        WHERE pronamespace = 'pg_catalog'::regnamespace
          AND prorettype NOT IN ('internal'::regtype, 'cstring'::regtype, 'trigger'::regtype,
            'event_trigger'::regtype)
          AND prorettype::regtype::text NOT LIKE '%handler'
          AND NOT proargtypes::oid[] && ARRAY['internal'::regtype::oid, 'cstring'::regtype::oid]
      """;

  private static final String CASTS =
      """
      SELECT format_type(castsource, NULL), format_type(casttarget, NULL)
        FROM pg_cast JOIN pg_proc ON pg_proc.oid = castfunc
        WHERE provolatile <> 'i' AND castsource <> casttarget
      """;

  private static final String OPERATORS =
      """
      SELECT format_type(oprleft, NULL), oprname, format_type(oprright, NULL)
        FROM pg_operator JOIN pg_proc ON pg_proc.oid = oprcode
        WHERE provolatile <> 'i' AND oprleft <> 0 AND oprname NOT IN ('||', '@@')
      """;

  /** Types with an operator class of their own, or one of a type that they are by their bits. */
  private static final String CLASSES =
      """
      SELECT DISTINCT amname, format_type(t.oid, NULL)
        FROM pg_opclass c JOIN pg_am ON pg_am.oid = opcmethod, pg_type t
        WHERE opcdefault AND t.typnamespace = 'pg_catalog'::regnamespace
          AND (opcintype = t.oid OR EXISTS (
            SELECT FROM pg_cast
              WHERE castsource = t.oid AND casttarget = opcintype
                AND castmethod = 'b' AND castcontext = 'i'))
      """;

  private final SortedMap<String, SortedSet<String>> sections = new TreeMap<>();

  /** By name and arguments the volatility of each major version that has the function. */
  private final SortedMap<String, SortedMap<String, SortedMap<Integer, String>>> overloads =
      new TreeMap<>();

  @Test
  void theResourceIsWhatTheServersSay() {
    for (int major = 15; major <= 18; major++) {
      try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
        functions(database, major);
        types(database);
        pairs(database, CASTS, PgCatalog.CASTS);
        pairs(database, OPERATORS, PgCatalog.OPERATORS);
        classes(database, "");
        extensions(database);
      }
    }
    byVolatility();
    Golden.compare(FOLDER.resolve("pg_catalog_rows.txt"), text(true));
    Golden.compare(FOLDER.resolve("pg_catalog.txt"), text(false));
  }

  private void functions(TestDatabase database, int major) {
    for (String row : database.rows(FUNCTIONS)) {
      String[] parts = row.split(" \\| ", -1);
      if (parts[2].equals("t")) {
        add(PgCatalog.AGGREGATES, parts[0]);
        continue;
      }
      if (parts[3].equals("t")) {
        add(PgCatalog.SETS, parts[0]);
      }
      List<String> types = new ArrayList<>();
      for (String type : parts[4].split(";", -1)) {
        types.add(type.isEmpty() ? "" : type(type));
      }
      String volatility = String.valueOf(VOLATILITIES.get(parts[1]));
      overloads
          .computeIfAbsent(parts[0], name -> new TreeMap<>())
          .computeIfAbsent(String.join(";", types), arguments -> new TreeMap<>())
          .put(major, volatility);
    }
  }

  private void byVolatility() {
    overloads.forEach(
        (name, types) -> {
          Set<String> all = new HashSet<>();
          types.values().forEach(byMajor -> all.addAll(byMajor.values()));
          if (all.size() > 1 && all.contains("IMMUTABLE")) {
            types.forEach(
                (arguments, byMajor) ->
                    byMajor.forEach(
                        (major, it) -> {
                          String later = byMajor.get(major + 1);
                          String entry = name + "(" + arguments + ") " + it;
                          if (later != null && !later.equals(it)) {
                            add(PgCatalog.OVERLOADS, entry + " until " + major);
                          } else if (later == null) {
                            add(PgCatalog.OVERLOADS, entry);
                          }
                        }));
          } else if (all.contains("IMMUTABLE")) {
            add(PgCatalog.IMMUTABLE, name);
          } else {
            add(all.contains("VOLATILE") ? PgCatalog.VOLATILE : PgCatalog.STABLE, name);
          }
        });
  }

  private void types(TestDatabase database) {
    String types =
        "SELECT format_type(t.oid, NULL) FROM pg_type t JOIN pg_proc p ON p.oid = %s"
            + " WHERE typnamespace = 'pg_catalog'::regnamespace AND typtype IN ('b', 'r', 'm')"
            + " AND typelem = 0 AND provolatile <> 'i'";
    for (String type : database.rows(types.formatted("typoutput"))) {
      add(PgCatalog.OUTPUT, type(type));
    }
    for (String type : database.rows(types.formatted("typinput"))) {
      add(PgCatalog.INPUT, type(type));
    }
  }

  private void pairs(TestDatabase database, String query, String section) {
    for (String row : database.rows(query)) {
      String[] parts = row.split(" \\| ", -1);
      String between = parts.length == 2 ? " > " : " " + parts[1] + " ";
      add(section, type(parts[0]) + between + type(parts[parts.length - 1]));
    }
  }

  private void classes(TestDatabase database, String extension) {
    for (String row : database.rows(CLASSES)) {
      String[] parts = row.split(" \\| ", -1);
      String section = PgCatalog.classes(parts[0]);
      boolean isAdded = METHODS.contains(parts[0]) && !entries(section).contains(type(parts[1]));
      if (extension.isEmpty() && METHODS.contains(parts[0])) {
        add(section, type(parts[1]));
      } else if (isAdded) {
        add(PgCatalog.classes(parts[0], extension), type(parts[1]));
      }
    }
  }

  /** What can be installed and what it adds; what the machine lacks a library for adds nothing. */
  private void extensions(TestDatabase database) {
    for (String extension : database.rows("SELECT name FROM pg_available_extensions ORDER BY 1")) {
      if (extension.contains("pl") && !extension.equals("file_fdw")) {
        continue;
      }
      try {
        database.execute("CREATE EXTENSION \"" + extension + "\" CASCADE");
      } catch (SqlFailure e) {
        continue;
      }
      add("extensions", extension);
      classes(database, extension);
      // One that lives in pg_catalog would stay in a database that the next test gets.
      database.execute("DROP EXTENSION \"" + extension + "\" CASCADE");
      database.clear();
    }
  }

  private void add(String section, String entry) {
    sections.computeIfAbsent(section, name -> new TreeSet<>()).add(entry);
    if (entry.equals("char")) {
      add(section, "bpchar");
    }
  }

  private SortedSet<String> entries(String section) {
    return sections.getOrDefault(section, new TreeSet<>());
  }

  private static String type(String written) {
    try {
      SqlType type = SqlType.parse(written.equals("character") ? "char" : written);
      return type.name().name() + (type.array() ? "[]" : "");
    } catch (BadTypeException e) {
      throw new IllegalStateException(written, e);
    }
  }

  private String text(boolean aboutRows) {
    StringBuilder out = new StringBuilder();
    out.append("# What PostgreSQL 15 to 18 say of themselves; PgCatalogTest writes it.\n");
    sections.forEach(
        (section, entries) -> {
          if (ABOUT_ROWS.contains(section) != aboutRows) {
            return;
          }
          out.append('[').append(section).append("]\n");
          StringBuilder line = new StringBuilder();
          for (String entry : entries) {
            if (line.length() + entry.length() > 96 && line.length() > 0) {
              out.append(line).append(",\n");
              line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : ", ").append(entry);
          }
          out.append(line).append('\n');
        });
    return out.toString();
  }
}
