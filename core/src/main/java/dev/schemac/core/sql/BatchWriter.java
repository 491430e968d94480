package dev.schemac.core.sql;

import dev.schemac.core.plan.statement.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code UPDATE} in batches: an anonymous block that walks along a key, or along the pages of a
 * table without one, and commits after each range. Behind the ranges it looks once more at all
 * rows, for those that came or moved meanwhile. A row that has its value is left alone, so that the
 * block can run again, and a rerun begins behind what is done.
 *
 * <p>A batch that meets a lock, or a deadlock, gives up its row locks and is tried again after a
 * pause that grows: COMMIT is not allowed in a block that handles exceptions, so that only the
 * UPDATE stands in one.
 *
 * <p>How many rows a batch has, and how long the block pauses behind it, are options: {@link
 * dev.schemac.core.text.BatchOptions} has their values and defaults.
 */
final class BatchWriter {

  private static final int TRIES = 30;

  /** Rows of a page of eight kilobytes, roughly: a row of 160 bytes. */
  private static final int ROWS_OF_A_PAGE = 50;

  private final Step.InBatches batches;
  private final UpdateWriter update;
  private final String table;
  private final String tries;
  private final List<String> lines = new ArrayList<>();

  private BatchWriter(Step.InBatches batches) {
    this.batches = batches;
    this.update = UpdateWriter.of(batches.update());
    this.table = batches.table().sql();
    this.tries = variable("tries");
  }

  static String batches(Step.InBatches batches) {
    BatchWriter writer = new BatchWriter(batches);
    if (batches.key().isEmpty()) {
      writer.byPages();
    } else {
      writer.byKey();
    }
    return "DO " + DollarQuotes.around(String.join("\n", writer.lines), "fill");
  }

  private void byKey() {
    List<String> key = LineLayout.quoted(batches.key());
    String columns = String.join(", ", key);
    String low = variable("low");
    String high = variable("high");
    String first = low + "." + key.get(0);
    String last = high + "." + key.get(0);
    add(
        "DECLARE",
        "  " + low + "   record;",
        "  " + high + "  record;",
        "  " + tries + " int := 0;",
        "BEGIN",
        "  SELECT " + columns + " INTO " + low + " FROM " + table,
        "    WHERE " + update.pending("      "),
        "    ORDER BY " + columns + " LIMIT 1;",
        "  LOOP",
        "    SELECT " + columns + " INTO " + high + " FROM " + table,
        "      WHERE " + tuple(key) + " > " + row(low, key),
        "      ORDER BY " + columns + " OFFSET " + (batches.batching().rows() - 1) + " LIMIT 1;");
    attempt(
        first + " IS NULL",
        List.of(
            unbounded(first, tuple(key) + " >= " + row(low, key), key),
            unbounded(last, tuple(key) + " < " + row(high, key), key)),
        List.of(
            notice("up to %", "coalesce(" + last + "::text, 'the end')"),
            low + " := " + high + ";"));
  }

  private void byPages() {
    String page = variable("page");
    String pages = variable("pages");
    int step = Math.max(1, batches.batching().rows() / ROWS_OF_A_PAGE);
    add(
        "DECLARE",
        "  " + page + "  bigint := 0;",
        "  " + pages + " bigint := pg_relation_size(" + Literals.quote(table) + ")",
        "    / current_setting('block_size')::bigint;",
        "  " + tries + " int := 0;",
        "BEGIN",
        "  LOOP");
    attempt(
        page + " > " + pages,
        List.of(
            "("
                + page
                + " > "
                + pages
                + " OR ctid >= format('(%s,0)', "
                + page
                + ")::tid AND ctid < format('(%s,0)', "
                + page
                + " + "
                + step
                + ")::tid)"),
        List.of(
            notice("% of % pages", page + ", " + pages),
            page + " := " + page + " + " + step + ";"));
  }

  /** The update of one range, or of all rows where the ranges are done. */
  private void attempt(String done, List<String> range, List<String> next) {
    add(
        "    BEGIN",
        "      -- The last time without a range, for rows that came or moved meanwhile.");
    add("      UPDATE " + table);
    add("        SET " + update.assignmentsOnce("            "));
    add("        WHERE " + String.join("\n          AND ", range));
    add("          AND " + update.pending("            ") + ";");
    add("      EXIT WHEN " + done + ";");
    for (String line : next) {
      add("      " + line);
    }
    add(
        "      " + tries + " := 0;",
        "    EXCEPTION WHEN lock_not_available OR deadlock_detected OR serialization_failure THEN",
        "      IF " + tries + " = " + TRIES + " THEN RAISE; END IF;",
        "      " + tries + " := " + tries + " + 1;",
        "    END;",
        "    COMMIT;",
        "    PERFORM pg_sleep(0.1 * " + tries + ");");
    if (!batches.batching().pause().isEmpty()) {
      add("    PERFORM pg_sleep_for(" + Literals.quote(batches.batching().pause()) + ");");
    }
    add("  END LOOP;", "END");
  }

  private String notice(String done, String values) {
    String literal = Literals.quote(batches.table().toString().replace("%", "%%") + ": " + done);
    // PL/pgSQL takes a format of no other form, as a name with hidden characters would need.
    boolean plain = literal.startsWith("'");
    return "RAISE NOTICE " + (plain ? literal : "'" + done + "'") + ", " + values + ";";
  }

  private void add(String... more) {
    lines.addAll(List.of(more));
  }

  /** A bound that there may be none of; of a key of several columns on two lines. */
  private static String unbounded(String bound, String condition, List<String> key) {
    String or = key.size() == 1 ? " OR " : "\n            OR ";
    return "(" + bound + " IS NULL" + or + condition + ")";
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
  private String variable(String name) {
    Set<String> taken = new HashSet<>(batches.key());
    taken.add(batches.table().name());
    taken.addAll(update.identifiers());
    return taken.contains(name) ? "schemac_" + name : name;
  }
}
