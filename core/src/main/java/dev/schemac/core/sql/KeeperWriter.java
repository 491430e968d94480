package dev.schemac.core.sql;

import dev.schemac.core.plan.statement.Keeper;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The trigger that fills columns for running code, and its function. */
final class KeeperWriter {

  /** Names that PL/pgSQL has for itself in the function of a trigger. */
  private static final Set<String> VARIABLES = Set.of("new", "old", "found", "sqlstate", "sqlerrm");

  private final Keeper keeper;
  private final QualifiedName table;
  private final String trigger;
  private final String function;
  private final List<String> lines = new ArrayList<>();

  private KeeperWriter(Step.KeeperStep step) {
    this.keeper = step.keeper();
    this.table = step.table();
    this.trigger = Identifiers.quote(Keeper.name(table));
    this.function = table.sibling(Keeper.name(table)).sql() + "()";
  }

  static String statement(Step.KeeperStep step) {
    KeeperWriter writer = new KeeperWriter(step);
    return switch (step.statement()) {
      case CREATE_FUNCTION -> writer.createFunction();
      case SEARCH_TEMPORARY_LAST -> writer.searchTemporaryLast();
      case REVOKE_EXECUTE -> "REVOKE EXECUTE ON FUNCTION " + writer.function + " FROM PUBLIC";
      case CREATE_TRIGGER -> writer.createTrigger();
      case ENABLE_ALWAYS ->
          LineLayout.line(
              List.of(
                  "ALTER TABLE " + writer.table.sql(), "ENABLE ALWAYS TRIGGER " + writer.trigger),
              0,
              1);
      case DROP_TRIGGER -> "DROP TRIGGER " + writer.trigger + " ON " + writer.table.sql();
      case DROP_FUNCTION -> "DROP FUNCTION " + writer.function;
    };
  }

  /** The path of the session itself stays: other files may share the transaction. */
  private String searchTemporaryLast() {
    return "DO "
        + DollarQuotes.around(
            String.join(
                "\n",
                "BEGIN",
                "  EXECUTE " + Literals.quote("ALTER FUNCTION " + function + " SET search_path = "),
                "    || concat_ws(', ', nullif(current_setting('search_path'), ''), 'pg_temp');",
                "END"),
            "path");
  }

  private String createTrigger() {
    return "CREATE TRIGGER "
        + trigger
        + " BEFORE INSERT OR UPDATE ON "
        + table.sql()
        + "\n  FOR EACH ROW EXECUTE FUNCTION "
        + function;
  }

  /** The names in the expressions mean what they mean to the migration, whoever writes the row. */
  private String createFunction() {
    String definer = keeper.readsTables() ? " SECURITY DEFINER" : "";
    if (hidesVariables()) {
      lines.add("#variable_conflict use_column");
    }
    lines.add("BEGIN");
    for (Keeper.Kept kept : keeper.columns()) {
      column(kept);
    }
    lines.add("  RETURN NEW;");
    lines.add("END");
    return "CREATE FUNCTION "
        + function
        + " RETURNS trigger\n  LANGUAGE plpgsql"
        + definer
        + " SET search_path FROM CURRENT AS "
        + DollarQuotes.around(String.join("\n", lines), "keep");
  }

  private boolean hidesVariables() {
    for (Keeper.Kept kept : keeper.columns()) {
      for (String name : kept.value().identifiers()) {
        if (VARIABLES.contains(name) || name.startsWith("tg_")) {
          return true;
        }
      }
    }
    return false;
  }

  private void column(Keeper.Kept kept) {
    String column = "NEW." + Identifiers.quote(kept.column());
    if (kept.sources().isEmpty()) {
      lines.add("  IF " + column + " IS NULL THEN");
    } else {
      lines.add("  IF " + column + " IS NULL");
      lines.add("      OR TG_OP = 'UPDATE' AND " + changed(kept.sources()));
      lines.add(
          "        AND " + column + " IS NOT DISTINCT FROM OLD." + column.substring(4) + " THEN");
    }
    String indent = kept.mayFail() ? "      " : "    ";
    if (kept.mayFail()) {
      lines.add("    BEGIN");
    }
    String value = value(kept.value()).sql();
    if (kept.value().identifiers().isEmpty() && !kept.value().hasQuery()) {
      lines.add(indent + column + " := " + value + ";");
    } else {
      lines.add(indent + "SELECT " + value + " INTO " + column);
      lines.add(indent + "  FROM (SELECT NEW.*) AS " + Identifiers.quote(table.name()) + ";");
    }
    if (kept.mayFail()) {
      lines.add("    EXCEPTION WHEN OTHERS THEN");
      lines.add("      " + column + " := NULL;");
      lines.add("    END;");
    }
    lines.add("  END IF;");
  }

  /** The row that is written has a name without a schema. */
  private SqlText value(SqlText value) {
    boolean qualified = !table.schema().isEmpty() && value.text().contains(table.schema() + ".");
    return qualified ? value.qualified(table.name(), value.identifiers()) : value;
  }

  private static String changed(List<Keeper.Source> sources) {
    if (sources.size() == 1) {
      return one("NEW", sources.get(0)) + " IS DISTINCT FROM " + one("OLD", sources.get(0));
    }
    List<String> now = new ArrayList<>();
    List<String> before = new ArrayList<>();
    for (Keeper.Source source : sources) {
      now.add(one("NEW", source));
      before.add(one("OLD", source));
    }
    return "(" + String.join(", ", now) + ") IS DISTINCT FROM (" + String.join(", ", before) + ")";
  }

  private static String one(String row, Keeper.Source source) {
    return row + "." + Identifiers.quote(source.column()) + (source.comparable() ? "" : "::text");
  }
}
