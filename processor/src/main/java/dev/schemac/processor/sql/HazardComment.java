package dev.schemac.processor.sql;

import dev.schemac.processor.model.QualifiedName;
import dev.schemac.processor.plan.Hazard;
import dev.schemac.processor.plan.LockMode;
import dev.schemac.processor.plan.Offenders;
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
 */
public final class HazardComment {

  private static final String START = "-- ";

  /** Before a piece that starts a line, whatever would fit. */
  private static final String NEW_LINE = "\n";

  /** Beginnings of sentences that need not be said again for each of their objects. */
  private static final List<String> LOSSES = List.of("the values of ");

  private static final List<String> USES =
      List.of(
          "that uses ",
          "that says ON CONFLICT ",
          "that inserts without ",
          "that writes NULL to ",
          "that looks for ",
          "that inserts, or updates in any column, a row that violates ");

  private final List<Hazard> hazards;

  /** Words, and queries with their introduction in pieces of their own. */
  private final List<String> pieces = new ArrayList<>();

  private HazardComment(List<Hazard> hazards) {
    this.hazards = hazards;
  }

  /** The lines of the comment, without line feeds; none where there is nothing to say. */
  public static List<String> lines(List<Hazard> hazards) {
    HazardComment comment = new HazardComment(hazards);
    comment.losses();
    comment.locks();
    comment.failures();
    return comment.wrapped();
  }

  private void losses() {
    List<String> lost = all(Hazard.LosesData.class).stream().map(Hazard.LosesData::what).toList();
    List<String> broken =
        all(Hazard.BreaksRunningCode.class).stream().map(Hazard.BreaksRunningCode::code).toList();
    String loss = "Loses " + and(Together.of(lost, LOSSES, " and "));
    if (lost.size() == 1 && broken.size() == 1 && loss.endsWith(user(broken.get(0)))) {
      say(loss + ", breaks code that uses it.");
      return;
    }
    if (!lost.isEmpty()) {
      say(loss + ".");
    }
    if (!broken.isEmpty()) {
      List<String> groups = Together.of(broken, USES, " or ");
      int last = groups.size() - 1;
      String first = String.join(", code ", groups.subList(0, last));
      say("Breaks code " + (last == 0 ? "" : first + ", and code ") + groups.get(last) + ".");
    }
  }

  /** What code uses, as the thing that goes is written in front of it. */
  private static String user(String code) {
    String start = "that uses ";
    return code.startsWith(start) ? " of " + code.substring(start.length()) : code;
  }

  private void locks() {
    List<String> work = work();
    List<Hazard.Locks> blocking =
        all(Hazard.Locks.class).stream().filter(lock -> lock.mode().blocksWrites()).toList();
    if (!work.isEmpty() && !blocking.isEmpty()) {
      List<String> blocked =
          blocking.stream().map(lock -> blocked(lock.mode(), lock.tables())).toList();
      say("Blocks " + and(blocked) + " while it " + and(work) + ".");
    } else if (!work.isEmpty() && all(Hazard.KeepsLocked.class).isEmpty()) {
      online(work);
    } else if (!blocking.isEmpty()) {
      brief(blocking);
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
      say(start + whom + names(kept.tables()) + " still wait, locked above.");
    }
    for (Hazard.LosesStatistics lost : all(Hazard.LosesStatistics.class)) {
      List<String> columns =
          lost.columns().stream().map(column -> lost.table() + "." + column).toList();
      say("Loses the statistics of " + and(columns) + " until ANALYZE.");
    }
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
    List<String> scanned =
        all(Hazard.Scans.class).stream().map(scans -> scans.table().toString()).toList();
    if (!scanned.isEmpty()) {
      work.add("scans " + and(scanned));
    }
    return work;
  }

  /** A scan beside readers and writers that cannot even fail is nobody's business. */
  private void online(List<String> work) {
    boolean worthwhile =
        !all(Hazard.Builds.class).isEmpty() || !all(Hazard.FailsOnRows.class).isEmpty();
    if (worthwhile) {
      String what = and(work);
      say(sentence(what) + "; reads and writes go on.");
    }
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private void brief(List<Hazard.Locks> locks) {
    boolean instant = !all(Hazard.ChangesCatalogueOnly.class).isEmpty();
    SortedSet<QualifiedName> tables = new TreeSet<>();
    locks.forEach(lock -> tables.addAll(lock.tables()));
    boolean becauseOfKey =
        locks.stream().anyMatch(lock -> lock.mode() == LockMode.SHARE_ROW_EXCLUSIVE);
    if (instant || becauseOfKey || tables.size() > 1 || !pieces.isEmpty()) {
      List<String> all =
          locks.stream().map(lock -> lock.mode().sql() + " on " + names(lock.tables())).toList();
      say("Brief " + and(all) + (instant ? ": catalogue only." : "."));
    }
  }

  private void failures() {
    List<String> queries = new ArrayList<>();
    for (Hazard.FailsOnRows fails : all(Hazard.FailsOnRows.class)) {
      Offenders rows = fails.rows();
      if (rows == null) {
        say("Fails " + fails.why() + ".");
      } else {
        queries.add(OffenderQuery.of(rows));
      }
    }
    if (!queries.isEmpty()) {
      pieces.add("Fails if " + (queries.size() == 1 ? "this" : "one of these") + " finds rows:");
      queries.forEach(query -> pieces.add(NEW_LINE + query));
    }
  }

  private static String blocked(LockMode mode, Collection<QualifiedName> tables) {
    String whom = mode.blocksReads() ? "reads and writes of " : "writes to ";
    return whom + names(tables) + " (" + mode.sql() + ")";
  }

  private <H extends Hazard> List<H> all(Class<H> kind) {
    return hazards.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private void say(String sentence) {
    pieces.addAll(Arrays.asList(sentence.split(" ", -1)));
  }

  private static String names(Collection<QualifiedName> tables) {
    return and(tables.stream().map(QualifiedName::toString).toList());
  }

  private static String and(List<String> parts) {
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
      // Nothing that a name or a literal holds may end the comment.
      String text = piece.replaceAll("\\R", " ").strip();
      boolean apart = piece.startsWith(NEW_LINE);
      int length = START.length() + line.length() + 1 + text.length();
      boolean fits = (length <= Layout.MAX_WIDTH && !apart) || line.isEmpty();
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
}
