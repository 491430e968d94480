package dev.schemac.core.sql;

import dev.schemac.core.hazard.AwaitedUse;
import dev.schemac.core.hazard.BackOut;
import dev.schemac.core.hazard.BrokenUse;
import dev.schemac.core.hazard.Hazard;
import dev.schemac.core.hazard.LockMode;
import dev.schemac.core.hazard.MigrationHazards;
import dev.schemac.core.hazard.RollingDeployment;
import dev.schemac.core.hazard.RollingDeployment.Limit;
import dev.schemac.core.hazard.RowWork;
import dev.schemac.core.hazard.ScriptHazards;
import dev.schemac.core.plan.statement.Phase;
import dev.schemac.core.plan.statement.Plan;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Groups;
import dev.schemac.core.text.OneLineSql;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the header of a file says of its migration: which code runs when, how to back out, and what
 * the file locks, works through and loses. Lines are left out where there is nothing to say.
 *
 * <p>The line about locks is always there and stands behind the statements of the way out: a
 * semicolon at the end of the header, before the empty line, would end a statement for Liquibase.
 */
final class MigrationHeader {

  private static final String START = "-- ";
  private static final String INDENT = "--   ";

  /** How many causes a sentence names. */
  private static final int MOST_CAUSES = 3;

  private final Plan plan;
  private final MigrationHazards hazards;
  private final List<String> numbers;
  private final List<String> lines = new ArrayList<>();

  /**
   * The headers of a migration.
   *
   * @param numbers what the names of its files begin with
   */
  MigrationHeader(Plan plan, MigrationHazards hazards, List<String> numbers) {
    this.plan = plan;
    this.hazards = hazards;
    this.numbers = numbers;
  }

  /** The lines for one of the files, each with its dashes and without a line feed. */
  List<String> lines(int script) {
    lines.clear();
    deployment(hazards.deployment());
    met(hazards.deployment());
    copies();
    backOut(plan.scripts().get(script).phase());
    work(hazards.scripts().get(script));
    return List.copyOf(lines);
  }

  private void deployment(RollingDeployment deployment) {
    Limit<Hazard.BreaksRunningCode> old = deployment.oldCode();
    Limit<Hazard.AwaitedByNewCode> next = deployment.newCode();
    if (old != null && next != null && !deployment.isPossible()) {
      say(
          "No rolling deployment: old code runs until "
              + file(old.file())
              + ", which breaks code "
              + broken(old.causes())
              + "; new code runs from "
              + file(next.file())
              + ", since it "
              + awaited(next.causes())
              + ".");
    } else if (old != null) {
      String from = next == null ? "before it too" : "from " + file(next.file());
      say("Old code runs until " + file(old.file()) + ", new code " + from + ".");
    } else if (next != null) {
      say("Old code keeps running, new code runs from " + file(next.file()) + ".");
    } else if (hazards.lockLiveTables()) {
      say("Old and new code run throughout.");
    }
    Limit<Hazard.BreaksRunningCode> someOld = deployment.someOldCode();
    if (someOld != null) {
      say("Only until " + file(someOld.file()) + ": old code " + broken(someOld.causes()) + ".");
    }
    Limit<Hazard.AwaitedByNewCode> someNext = deployment.someNewCode();
    if (someNext != null) {
      String what = awaited(someNext.causes());
      say("Only from " + file(someNext.file()) + ": new code that " + what + ".");
    }
  }

  private static String broken(List<Hazard.BreaksRunningCode> causes) {
    Map<BrokenUse, List<String>> objects = new LinkedHashMap<>();
    for (Hazard.BreaksRunningCode cause : first(causes)) {
      Groups.list(objects, cause.use()).add(cause.what());
    }
    List<String> parts = new ArrayList<>();
    for (Map.Entry<BrokenUse, List<String>> entry : objects.entrySet()) {
      BrokenUse use = entry.getKey();
      parts.add(
          use.before() + few(entry.getValue(), inner(objects, causes, " or "), 0) + use.after());
    }
    return few(parts, " or ", causes.size());
  }

  private static String awaited(List<Hazard.AwaitedByNewCode> causes) {
    Map<AwaitedUse, List<String>> objects = new LinkedHashMap<>();
    for (Hazard.AwaitedByNewCode cause : first(causes)) {
      Groups.list(objects, cause.use()).add(cause.what());
    }
    List<String> parts = new ArrayList<>();
    for (Map.Entry<AwaitedUse, List<String>> entry : objects.entrySet()) {
      AwaitedUse use = entry.getKey();
      // What stands behind them says something of each.
      String conjunction = use.after().isEmpty() ? " and " : " or ";
      String things = few(entry.getValue(), inner(objects, causes, conjunction), 0);
      parts.add(use.before() + things + use.after());
    }
    return few(parts, " and ", causes.size());
  }

  /** A list of one kind that goes on has its conjunction before what is left out. */
  private static String inner(Map<?, ?> kinds, List<?> causes, String conjunction) {
    return kinds.size() == 1 && causes.size() > MOST_CAUSES ? ", " : conjunction;
  }

  private static <C> List<C> first(List<C> causes) {
    return causes.subList(0, Math.min(MOST_CAUSES, causes.size()));
  }

  /** Parts of a sentence about the first few causes. */
  private static String few(List<String> parts, String conjunction, int causes) {
    if (causes > MOST_CAUSES) {
      return String.join(", ", parts) + conjunction + "more";
    }
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + conjunction + parts.get(last);
  }

  /** What each of two codes that run together meets of the other. */
  private void met(RollingDeployment deployment) {
    if (!deployment.metByOldCode().isEmpty()) {
      say("What new code writes breaks old code " + broken(deployment.metByOldCode()) + ".");
    }
    Limit<Hazard.BreaksRunningCode> labels = deployment.oldLabels();
    if (labels != null) {
      List<String> met = new ArrayList<>();
      for (Hazard.BreaksRunningCode cause : first(labels.causes())) {
        met.add(cause.what());
      }
      String which = few(met, " and ", labels.causes().size());
      say("New code meets " + which + " until " + file(labels.file()) + " has run.");
    }
  }

  /** Values that a file copies, while code goes on to write what they are copied from. */
  private void copies() {
    for (int i = 0; i < hazards.scripts().size(); i++) {
      for (Hazard hazard : hazards.scripts().get(i).all()) {
        if (hazard instanceof Hazard.CopiesOnce copy && !copy.sources().isEmpty()) {
          say(
              copy.column()
                  + " does not follow what code writes to "
                  + names(copy.sources())
                  + " from "
                  + file(plan.scripts().get(i).phase())
                  + " on.");
        }
      }
    }
  }

  private void backOut(Phase phase) {
    BackOut backOut = hazards.backOut();
    if (backOut == null || phase.compareTo(backOut.last()) > 0) {
      return;
    }
    Phase until = backOut.until();
    Phase noReturn = backOut.noReturn();
    if (noReturn != null && until != null) {
      say(
          "No way back behind "
              + file(noReturn)
              + ": "
              + HazardSentences.and(backOut.lost())
              + ".");
    }
    if (backOut.steps().isEmpty() && (backOut.stays().isEmpty() || until == null)) {
      return;
    }
    String before = until == null ? "" : " before " + file(until) + " runs";
    if (phase != backOut.last()) {
      say("To back out" + before + ": see " + file(backOut.last()) + ".");
      return;
    }
    if (!backOut.steps().isEmpty()) {
      String stop = isNewCodeBehind(backOut.last()) ? ", stop new code, then" : "";
      say("To back out" + before + stop + ":");
      for (Step step : backOut.steps()) {
        for (String line : OneLineSql.of(StepWriter.statement(step)).strip().split("\n", -1)) {
          lines.add(INDENT + HazardSentences.withoutLineBreaks(line));
        }
      }
    }
    if (!backOut.stays().isEmpty()) {
      say("Backing out leaves " + HazardSentences.and(backOut.stays()) + ".");
    }
  }

  /** Whether new code that needs something of the migration runs behind a file. */
  private boolean isNewCodeBehind(Phase last) {
    Limit<Hazard.AwaitedByNewCode> next = hazards.deployment().newCode();
    if (next == null) {
      next = hazards.deployment().someNewCode();
    }
    return next != null && next.file().compareTo(last) <= 0;
  }

  private void work(ScriptHazards script) {
    List<Hazard.LosesData> losses = new ArrayList<>();
    Map<RowWork.Kind, Set<String>> tables = new EnumMap<>(RowWork.Kind.class);
    for (Hazard hazard : script.all()) {
      if (hazard instanceof Hazard.LosesData it) {
        losses.add(it);
      }
      RowWork work = hazard.rowWork();
      if (work != null) {
        tables.computeIfAbsent(work.kind(), kind -> new TreeSet<>()).add(work.table().toString());
      }
    }
    if (!losses.isEmpty()) {
      say("Loses " + HazardSentences.lost(losses) + ".");
    }
    say(locks(script));
    StringBuilder work = new StringBuilder();
    for (Map.Entry<RowWork.Kind, Set<String>> kind : tables.entrySet()) {
      work.append(words(kind.getKey()));
      work.append(HazardSentences.and(List.copyOf(kind.getValue()))).append(". ");
    }
    if (!work.isEmpty()) {
      say(work.toString().strip());
    }
    if (!script.worked().isEmpty()) {
      lines.add(HazardSentences.withoutLineBreaks(START + "Sizes: " + sizes(script.worked())));
    }
  }

  private static String words(RowWork.Kind kind) {
    return switch (kind) {
      case REWRITES -> "Rewrites ";
      case MAY_REWRITE -> "May rewrite ";
      case BUILDS -> "Builds indexes on ";
      case SCANS -> "Scans ";
      case UPDATES -> "Updates rows of ";
    };
  }

  /** All tables that the file touches, strongest lock first. */
  private static String locks(ScriptHazards script) {
    if (script.locked().isEmpty()) {
      return "Locks no table that is in use.";
    }
    List<String> all = new ArrayList<>();
    LockMode[] modes = LockMode.values();
    for (int i = modes.length - 1; i >= 0; i--) {
      Set<QualifiedName> tables = new LinkedHashSet<>();
      for (Map.Entry<QualifiedName, LockMode> lock : script.locked().entrySet()) {
        if (lock.getValue() == modes[i]) {
          tables.add(lock.getKey());
        }
      }
      if (!tables.isEmpty()) {
        all.add(modes[i].sql() + " on " + names(tables));
      }
    }
    return "Locks: " + String.join("; ", all) + ".";
  }

  private static String sizes(Set<QualifiedName> tables) {
    List<String> names = new ArrayList<>();
    for (QualifiedName table : tables) {
      names.add(OneLineSql.of(Literals.quote(table.sql())));
    }
    return "SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY["
        + String.join(", ", names)
        + "]::regclass[]) t";
  }

  private static String names(Collection<QualifiedName> tables) {
    List<String> names = new ArrayList<>();
    for (QualifiedName table : tables) {
      names.add(table.toString());
    }
    return HazardSentences.and(names);
  }

  /** A file as people look for it, also once a rebase has renumbered an edited one. */
  private String file(Phase phase) {
    for (int i = 0; i < plan.scripts().size(); i++) {
      if (plan.scripts().get(i).phase() == phase) {
        return numbers.get(i) + (phase.suffix().isEmpty() ? "" : " (" + phase.suffix() + ")");
      }
    }
    throw new IllegalStateException("no file " + phase);
  }

  /** A sentence on as many lines as it takes. */
  private void say(String sentence) {
    String text = HazardSentences.withoutLineBreaks(sentence);
    StringBuilder line = new StringBuilder(START);
    boolean empty = true;
    for (String word : text.split(" ", -1)) {
      if (!empty && line.length() + 1 + word.length() > LineLayout.MAX_WIDTH) {
        // A name may begin with a blank.
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(INDENT);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString().stripTrailing());
  }
}
