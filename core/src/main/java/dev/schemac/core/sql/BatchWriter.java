package dev.schemac.core.sql;

import dev.schemac.core.plan.statement.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code UPDATE} in batches: an anonymous block that walks along a key and commits after each range
 * of it. The ranges end at the last key there is, whatever the rows become, so that the block ends
 * also where an expression yields NULL; a row that has its value is left alone, so that the block
 * can run again.
 */
final class BatchWriter {

  private BatchWriter() {}

  static String batches(Step.InBatches batches) {
    Step.Update update = batches.update();
    List<String> key = LineLayout.quoted(batches.key());
    String table = update.table().sql();
    String low = variable("low", batches);
    String high = variable("high", batches);
    String columns = String.join(", ", key);
    String from = row(low, key);
    String to = row(high, key);
    String first = high + "." + key.get(0);
    String where =
        tuple(key)
            + " >= "
            + from
            + " AND ("
            + first
            + " IS NULL OR "
            + tuple(key)
            + " < "
            + to
            + ")";
    List<String> lines =
        List.of(
            "DECLARE",
            "  " + low + "  record;",
            "  " + high + " record;",
            "BEGIN",
            "  SELECT "
                + columns
                + " INTO "
                + low
                + " FROM "
                + table
                + " ORDER BY "
                + columns
                + " LIMIT 1;",
            "  WHILE " + low + "." + key.get(0) + " IS NOT NULL LOOP",
            "    SELECT " + columns + " INTO " + high,
            "      FROM " + table,
            "      WHERE " + tuple(key) + " > " + from,
            "      ORDER BY " + columns + " OFFSET " + (batches.size() - 1) + " LIMIT 1;",
            "    UPDATE " + table,
            "      SET " + UpdateWriter.assignmentsOnce(update, "          "),
            "      WHERE " + where,
            "        AND " + UpdateWriter.pending(update) + ";",
            "    COMMIT;",
            "    " + low + " := " + high + ";",
            "  END LOOP;",
            "END");
    String body = String.join("\n", lines);
    String quote = dollarQuote(body);
    return "DO " + quote + "\n" + body + "\n" + quote;
  }

  private static String tuple(List<String> names) {
    return names.size() == 1 ? names.get(0) : "(" + String.join(", ", names) + ")";
  }

  private static String row(String variable, List<String> key) {
    List<String> fields = new ArrayList<>();
    for (String column : key) {
      fields.add(variable + "." + column);
    }
    return tuple(fields);
  }

  /** A name that no column of the statement and not its table bears. */
  private static String variable(String name, Step.InBatches batches) {
    Set<String> taken = new HashSet<>(batches.key());
    taken.add(batches.table().name());
    if (batches.update() instanceof Step.Fill fill) {
      for (Step.Assignment assignment : fill.assignments()) {
        taken.add(assignment.column());
        taken.addAll(assignment.value().identifiers());
      }
    } else if (batches.update() instanceof Step.Relabel relabel) {
      taken.add(relabel.column());
    }
    return taken.contains(name) ? "schemac_" + name : name;
  }

  /** Dollar quotes that do not occur in a body. */
  static String dollarQuote(String body) {
    String tag = "";
    for (int i = 0; body.contains("$" + tag + "$"); i++) {
      tag = "fill" + (i == 0 ? "" : i);
    }
    return "$" + tag + "$";
  }
}
