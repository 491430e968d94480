package dev.schemac.core.hazard;

import dev.schemac.core.plan.statement.Phase;
import dev.schemac.core.plan.statement.Plan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Between which files of a migration code of the former classes and code of the new ones can run.
 * Some things only some of that code does: it then has less time than all other.
 *
 * @param oldCode the first file that breaks any code of the former classes; null: none does
 * @param someOldCode an earlier file that breaks some of it; null: none does
 * @param newCode the file behind which new code in general finds what it needs; null: it finds that
 *     before the first
 * @param someNewCode a later file behind which also the rest of it does; null: there is none
 * @param metByOldCode what new code writes that old code may break on while both run
 * @param oldLabels the file that updates rows with labels which the new classes no longer have, if
 *     new code runs before it and so meets them; null: none
 */
public record RollingDeployment(
    @Nullable Limit<Hazard.BreaksRunningCode> oldCode,
    @Nullable Limit<Hazard.BreaksRunningCode> someOldCode,
    @Nullable Limit<Hazard.AwaitedByNewCode> newCode,
    @Nullable Limit<Hazard.AwaitedByNewCode> someNewCode,
    List<Hazard.BreaksRunningCode> metByOldCode,
    @Nullable Limit<Hazard.BreaksRunningCode> oldLabels) {

  /** Copies the list. */
  public RollingDeployment {
    metByOldCode = List.copyOf(metByOldCode);
  }

  /**
   * A file that code must have ended before, or can only run behind.
   *
   * @param file the file
   * @param causes what in that file is the cause
   * @param <H> what kind of cause
   */
  public record Limit<H extends Hazard>(Phase file, List<H> causes) {

    /** Copies the list. */
    public Limit {
      causes = List.copyOf(causes);
    }
  }

  /**
   * What the hazards of a plan's files allow.
   *
   * @param scripts what each of the files risks
   */
  static RollingDeployment of(Plan plan, List<ScriptHazards> scripts) {
    Limit<Hazard.BreaksRunningCode> oldCode = null;
    Limit<Hazard.BreaksRunningCode> someOldCode = null;
    Limit<Hazard.AwaitedByNewCode> newCode = null;
    Limit<Hazard.AwaitedByNewCode> someNewCode = null;
    Set<Hazard.BreaksRunningCode> met = new LinkedHashSet<>();
    for (int i = 0; i < scripts.size(); i++) {
      Phase file = plan.scripts().get(i).phase();
      Set<Hazard.BreaksRunningCode> breaks = new LinkedHashSet<>();
      Set<Hazard.BreaksRunningCode> someBreaks = new LinkedHashSet<>();
      Set<Hazard.AwaitedByNewCode> awaited = new LinkedHashSet<>();
      Set<Hazard.AwaitedByNewCode> someAwaited = new LinkedHashSet<>();
      for (Hazard hazard : scripts.get(i).all()) {
        if (hazard instanceof Hazard.BreaksRunningCode it && it.use().isByNewCode()) {
          met.add(it);
        } else if (hazard instanceof Hazard.BreaksRunningCode it) {
          (it.use().isOptional() ? someBreaks : breaks).add(it);
        } else if (hazard instanceof Hazard.AwaitedByNewCode it) {
          (it.use().isOptional() ? someAwaited : awaited).add(it);
        }
      }
      // Old code ends at the first such file, new code begins behind the last.
      if (oldCode == null) {
        oldCode = limit(file, breaks);
      }
      if (oldCode == null && someOldCode == null) {
        someOldCode = limit(file, someBreaks);
      }
      if (!awaited.isEmpty()) {
        newCode = limit(file, awaited);
        someNewCode = null;
      } else if (!someAwaited.isEmpty()) {
        someNewCode = limit(file, someAwaited);
      }
    }
    boolean both = isBefore(newCode, oldCode);
    return new RollingDeployment(
        oldCode,
        someOldCode,
        newCode,
        someNewCode,
        both ? List.copyOf(met) : List.of(),
        oldLabels(plan, scripts, newCode));
  }

  private static <H extends Hazard> @Nullable Limit<H> limit(Phase file, Set<H> causes) {
    return causes.isEmpty() ? null : new Limit<>(file, List.copyOf(causes));
  }

  private static @Nullable Limit<Hazard.BreaksRunningCode> oldLabels(
      Plan plan, List<ScriptHazards> scripts, @Nullable Limit<?> newCode) {
    List<Hazard.BreaksRunningCode> labels = new ArrayList<>();
    Phase last = Phase.LABELS;
    for (int i = 0; i < scripts.size(); i++) {
      Phase file = plan.scripts().get(i).phase();
      boolean meets = newCode == null || newCode.file().compareTo(file) < 0;
      for (Hazard hazard : scripts.get(i).all()) {
        if (meets
            && hazard instanceof Hazard.BreaksRunningCode it
            && it.use() == BrokenUse.LOOKS_FOR) {
          labels.add(it);
          last = file;
        }
      }
    }
    return labels.isEmpty() ? null : new Limit<>(last, labels);
  }

  private static boolean isBefore(@Nullable Limit<?> file, @Nullable Limit<?> other) {
    return file == null || other == null || file.file().compareTo(other.file()) < 0;
  }

  /**
   * The first file that breaks any statement that code of the former classes may run: each such
   * statement succeeds, and means what it meant, until that file starts. Null: no file does.
   */
  public @Nullable Phase oldCodeUntil() {
    Limit<?> first = someOldCode == null ? oldCode : someOldCode;
    return first == null ? null : first.file();
  }

  /**
   * The file behind which any statement succeeds that code of the new classes may run. Null: each
   * does before the first file already.
   */
  public @Nullable Phase newCodeFrom() {
    Limit<?> last = someNewCode == null ? newCode : someNewCode;
    return last == null ? null : last.file();
  }

  /** Whether there is a time at which both can run, but for what only some of that code does. */
  public boolean isPossible() {
    return isBefore(newCode, oldCode);
  }
}
