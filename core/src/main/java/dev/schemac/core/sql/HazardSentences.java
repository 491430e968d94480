package dev.schemac.core.sql;

import dev.schemac.core.hazard.BrokenUse;
import dev.schemac.core.hazard.Hazard;
import dev.schemac.core.hazard.LockMode;
import dev.schemac.core.hazard.ViolatingRows;
import dev.schemac.core.text.OneLineSql;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a reviewer reads above a statement: what is lost, which running code breaks, who waits for
 * what, and on which rows it fails. A brief lock on its own table, as a reader expects it of any
 * {@code ALTER TABLE}, is not worth a line.
 *
 * <p>Which code breaks is worded in {@link dev.schemac.core.hazard.BrokenUse}, what is lost in
 * {@link dev.schemac.core.hazard.LostData}.
 */
public final class HazardSentences {

  private static final String START = "-- ";

  /** Before a piece that starts a line, whatever would fit. */
  private static final String NEW_LINE = "\n";

  private static final String LINE_BREAKS = "\n\u000B\f\r\u0085\u2028\u2029";

  private final List<Hazard> hazards;

  /** Words, and queries with their introduction in pieces of their own. */
  private final List<String> pieces = new ArrayList<>();

  private HazardSentences(List<Hazard> hazards) {
    this.hazards = hazards;
  }

  /** The lines of the comment, without line feeds; none where there is nothing to say. */
  public static List<String> lines(List<Hazard> hazards) {
    HazardSentences comment = new HazardSentences(hazards);
    comment.losses();
    comment.kept();
    comment.locks();
    comment.failures();
    return comment.wrapped();
  }

  private void losses() {
    List<Hazard.LosesData> lost = all(Hazard.LosesData.class);
    List<Hazard.BreaksRunningCode> broken = all(Hazard.BreaksRunningCode.class);
    String loss = "Loses " + lost(lost);
    if (lost.size() == 1 && broken.size() == 1 && isUseOf(lost.get(0), broken.get(0))) {
      say(loss + ", breaks code that uses it.");
      return;
    }
    if (!lost.isEmpty()) {
      say(loss + ".");
    }
    if (!broken.isEmpty()) {
      List<String> groups = broken(broken);
      int last = groups.size() - 1;
      String first = String.join(", code ", groups.subList(0, last));
      say("Breaks code " + (last == 0 ? "" : first + ", and code ") + groups.get(last) + ".");
    }
  }

  /** Whether the code that breaks is what uses the very thing that is lost. */
  private static boolean isUseOf(Hazard.LosesData lost, Hazard.BreaksRunningCode broken) {
    return broken.use() == BrokenUse.USES && broken.what().equals(lost.what());
  }

  /** What is lost, as it goes behind a verb. */
  static String lost(List<Hazard.LosesData> all) {
    ObjectLists lists = new ObjectLists();
    for (Hazard.LosesData loses : all) {
      String words = loses.data().words();
      if (loses.data().isShared()) {
        lists.add(words, loses.what());
      } else {
        lists.add(words + loses.what());
      }
    }
    return and(lists.parts(" and "));
  }

  private static List<String> broken(List<Hazard.BreaksRunningCode> all) {
    ObjectLists lists = new ObjectLists();
    for (Hazard.BreaksRunningCode breaks : all) {
      BrokenUse use = breaks.use();
      if (use.isShared()) {
        lists.add(use.before(), breaks.what());
      } else {
        lists.add(use.of(breaks.what()));
      }
    }
    return lists.parts(" or ");
  }

  private void kept() {
    for (Hazard.KeepsFilled kept : all(Hazard.KeepsFilled.class)) {
      say(
          "Fills "
              + and(columns(kept.table(), kept.columns()))
              + " in rows that running code writes.");
    }
  }

  private static List<String> columns(QualifiedName table, List<String> names) {
    List<String> columns = new ArrayList<>();
    for (String name : names) {
      columns.add(table + "." + name);
    }
    return columns;
  }

  private void locks() {
    List<String> work = work();
    List<Hazard.Locks> blocking = blocking();
    if (!work.isEmpty() && !blocking.isEmpty()) {
      say("Blocks " + and(blocked(blocking)) + " while it " + and(work) + ".");
    } else if (!work.isEmpty() && all(Hazard.KeepsLocked.class).isEmpty()) {
      online(work);
    } else if (!blocking.isEmpty()) {
      brief(blocking);
    }
    for (Hazard.BlocksValues blocked : all(Hazard.BlocksValues.class)) {
      say(
          "Waits for transactions that took values from "
              + blocked.sequence()
              + ", and blocks nextval until COMMIT.");
    }
    for (Hazard.Updates updates : all(Hazard.Updates.class)) {
      String rows = "Updates rows of " + updates.table();
      say(
          updates.batches()
              ? rows + " in batches that commit one by one."
              : rows + " at once: writers of the same rows wait until the transaction ends.");
    }
    for (Hazard.KeepsLocked kept : all(Hazard.KeepsLocked.class)) {
      boolean scan = blocking.isEmpty() && !work.isEmpty();
      String start = scan ? sentence(and(work)) + ": reads" : "Reads";
      String whom = " and writes of ";
      if (!kept.mode().blocksReads()) {
        start = scan ? sentence(and(work)) + ": writes" : "Writes";
        whom = " to ";
      }
      say(start + whom + names(kept.tables()) + " wait until COMMIT (locked above).");
    }
    for (Hazard.LosesStatistics lost : all(Hazard.LosesStatistics.class)) {
      say(
          "Loses the statistics of "
              + and(columns(lost.table(), lost.columns()))
              + " until ANALYZE.");
    }
  }

  private List<Hazard.Locks> blocking() {
    List<Hazard.Locks> blocking = new ArrayList<>();
    for (Hazard.Locks lock : all(Hazard.Locks.class)) {
      if (lock.mode().blocksWrites()) {
        blocking.add(lock);
      }
    }
    return blocking;
  }

  private List<String> work() {
    List<String> work = new ArrayList<>();
    for (Hazard.Rewrites rewrites : all(Hazard.Rewrites.class)) {
      String condition = rewrites.onlyIf() == null ? "" : " " + rewrites.onlyIf();
      work.add("rewrites " + rewrites.table() + condition);
    }
    for (Hazard.Builds builds : all(Hazard.Builds.class)) {
      work.add("builds " + and(builds.indexes()));
    }
    List<String> scanned = new ArrayList<>();
    for (Hazard.Scans scans : all(Hazard.Scans.class)) {
      scanned.add(scans.table().toString());
    }
    if (!scanned.isEmpty()) {
      work.add("scans " + and(scanned));
    }
    return work;
  }

  /**
   * A scan that blocks neither readers nor writers and cannot fail needs no comment. A build that
   * blocks neither is {@code CONCURRENTLY}, which seems to hang while a long transaction is open.
   */
  private void online(List<String> work) {
    boolean builds = !all(Hazard.Builds.class).isEmpty();
    if (builds || !all(Hazard.FailsOnRows.class).isEmpty()) {
      say(sentence(and(work)) + "; reads and writes go on.");
    }
    if (builds) {
      say("Waits for every older transaction: pg_stat_progress_create_index.");
    }
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private void brief(List<Hazard.Locks> locks) {
    boolean instant = !all(Hazard.ChangesCatalogueOnly.class).isEmpty();
    boolean becauseOfKey = false;
    SortedSet<QualifiedName> tables = new TreeSet<>();
    List<String> all = new ArrayList<>();
    for (Hazard.Locks lock : locks) {
      becauseOfKey |= lock.mode() == LockMode.SHARE_ROW_EXCLUSIVE;
      tables.addAll(lock.tables());
      all.add(lock.mode().sql() + " on " + names(lock.tables()));
    }
    if (instant || becauseOfKey || tables.size() > 1 || !pieces.isEmpty()) {
      say("Brief " + and(all) + (instant ? ": catalogue only." : "."));
    }
  }

  private void failures() {
    List<String> now = new ArrayList<>();
    List<String> later = new ArrayList<>();
    for (Hazard.FailsOnRows fails : all(Hazard.FailsOnRows.class)) {
      ViolatingRows rows = fails.rows();
      if (rows == null) {
        say("Fails " + fails.why() + ".");
      } else {
        (fails.atValidation() ? later : now).add(OffenderQuery.of(rows));
      }
    }
    failures("Fails", now);
    failures("VALIDATE will fail", later);
  }

  private void failures(String what, List<String> queries) {
    if (!queries.isEmpty()) {
      String which = queries.size() == 1 ? "this" : "one of these";
      boolean behindQuery = !pieces.isEmpty() && pieces.get(pieces.size() - 1).startsWith(NEW_LINE);
      pieces.add((behindQuery ? NEW_LINE : "") + what + " if " + which + " finds rows:");
      for (String query : queries) {
        pieces.add(NEW_LINE + OneLineSql.of(query));
      }
    }
  }

  private static List<String> blocked(List<Hazard.Locks> locks) {
    List<String> blocked = new ArrayList<>();
    for (Hazard.Locks lock : locks) {
      String whom = lock.mode().blocksReads() ? "reads and writes of " : "writes to ";
      blocked.add(whom + names(lock.tables()) + " (" + lock.mode().sql() + ")");
    }
    return blocked;
  }

  private <H extends Hazard> List<H> all(Class<H> kind) {
    List<H> all = new ArrayList<>();
    for (Hazard hazard : hazards) {
      if (kind.isInstance(hazard)) {
        all.add(kind.cast(hazard));
      }
    }
    return all;
  }

  private void say(String sentence) {
    pieces.addAll(Arrays.asList(sentence.split(" ", -1)));
  }

  private static String names(Collection<QualifiedName> tables) {
    List<String> names = new ArrayList<>();
    for (QualifiedName table : tables) {
      names.add(table.toString());
    }
    return and(names);
  }

  static String and(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  /** A query stays in one piece, so that it can be copied, however long it is. */
  private List<String> wrapped() {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces) {
      String text = withoutLineBreaks(piece).strip();
      boolean apart = piece.startsWith(NEW_LINE);
      int length = START.length() + line.length() + 1 + text.length();
      boolean fits = (length <= LineLayout.MAX_WIDTH && !apart) || line.isEmpty();
      if (!fits) {
        lines.add(START + line);
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(text);
    }
    if (!line.isEmpty()) {
      lines.add(START + line);
    }
    return lines;
  }

  /**
   * A space for each line break of any system: nothing that a name or a literal holds may end the
   * comment.
   */
  static String withoutLineBreaks(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!text.startsWith("\r\n", i)) {
        boolean ends = LINE_BREAKS.indexOf(text.charAt(i)) >= 0;
        out.append(ends ? ' ' : text.charAt(i));
      }
    }
    return out.toString();
  }
}
