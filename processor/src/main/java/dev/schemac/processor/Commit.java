package dev.schemac.processor;

import dev.schemac.core.diff.Diff;
import dev.schemac.core.diff.DiffOptions;
import dev.schemac.core.diff.DiffResult;
import dev.schemac.core.diff.MigrationTitle;
import dev.schemac.core.diff.OtherBuilds;
import dev.schemac.core.diff.PendingDrops;
import dev.schemac.core.finding.Finding;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.finding.WroteFirst;
import dev.schemac.core.hazard.Hazards;
import dev.schemac.core.hazard.MigrationHazards;
import dev.schemac.core.history.MigrationsFolder;
import dev.schemac.core.history.Proposal;
import dev.schemac.core.history.disk.HistoryException;
import dev.schemac.core.history.journal.MigrationScript;
import dev.schemac.core.history.journal.Naming;
import dev.schemac.core.history.review.ComparisonBase;
import dev.schemac.core.history.review.DraftKey;
import dev.schemac.core.history.review.HistorySettings;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.plan.PlanResult;
import dev.schemac.core.plan.Planner;
import dev.schemac.core.plan.input.PlanOptions;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.ColumnOrder;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.sql.RenderedScript;
import dev.schemac.core.sql.SqlRenderer;
import dev.schemac.core.text.LockTimeouts;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.ReadResult;
import dev.schemac.processor.read.SchemaReader;
import dev.schemac.processor.read.element.TypeElements;
import dev.schemac.processor.read.element.Unresolved;
import dev.schemac.processor.read.table.PreviousCompile;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The end of a compile: what was read meets the migrations folder, under one lock. */
final class Commit {

  /** Errors that leave the schema whole enough to say as well what only a comparison finds. */
  private static final Set<FindingId> NAMES =
      Set.of(FindingId.UNKNOWN_COLUMN, FindingId.RESERVED_WORD);

  private final ProcessingEnvironment environment;
  private final Options options;
  private final Path migrations;
  private final SchemaReader reader;
  private final Problems problems;
  private final @Nullable Path classOutput;

  Commit(
      ProcessingEnvironment environment,
      @Nullable Path classOutput,
      Options options,
      Path migrations,
      SchemaReader reader,
      Problems problems) {
    this.environment = environment;
    this.classOutput = classOutput;
    this.options = options;
    this.migrations = migrations;
    this.reader = reader;
    this.problems = problems;
  }

  /**
   * Ends the compile.
   *
   * @param complete whether all classes could be read
   */
  void run(boolean complete) {
    if (problems.hasErrors() && !complete) {
      return;
    }
    if (options.mode() == Options.Mode.OFF) {
      off();
    } else if (complete && (reader.hasTables() || MigrationsFolder.hasSnapshot(migrations))) {
      open();
    } else if (complete) {
      tellOutside(Origins.NONE);
    }
  }

  private void tellOutside(Origins known) {
    if (reader.outside().isEmpty()) {
      return;
    }
    boolean eclipse = CompilerQuirks.isEclipse(environment.getOptions());
    boolean tests = TestCompile.goesTo(classOutput);
    DefaultFolders folders =
        new DefaultFolders(environment, classOutput, options, reader, problems);
    new OutsideTables(reader, options, tests, eclipse, folders, problems).tell(known);
  }

  /** The classes and the bundle are written in each mode. */
  private void off() {
    reader.finish(PreviousCompile.NOTHING, options.postgres(), problems);
    try {
      bundle(MigrationsFolder.list(migrations));
    } catch (HistoryException e) {
      e.findings().forEach(finding -> add(finding, Place.NOWHERE));
    }
  }

  private void open() {
    if (options.baseline() && !options.baselineHasNames() && reader.hasEntities()) {
      problems.add(FindingId.BASELINE_OF_ENTITIES, Place.NOWHERE);
      return;
    }
    try (MigrationsFolder folder = MigrationsFolder.open(settings(), reader.roots())) {
      tellOutside(folder.origins());
      if (folder.tables() == 0) {
        refuseSharing();
      }
      if (isSettledByExcerpt(folder)) {
        upToDate(folder.tables());
        bundle(folder.files());
        return;
      }
      folder.readWhole();
      ReadResult read = finish(folder, problems);
      if (!problems.hasErrorsBeside(NAMES)) {
        writeMigration(folder, read);
        bundle(folder.files());
      }
    } catch (HistoryException e) {
      e.findings().forEach(finding -> add(finding, Place.NOWHERE));
    }
  }

  /** Else the module that is compiled first would get the folder, whichever that is. */
  private void refuseSharing() {
    String other = reader.hasTables() ? reader.tableOfOtherModule() : null;
    if (other != null) {
      problems.add(FindingId.SHARED_FOLDER, Place.NOWHERE, other);
    }
  }

  private ReadResult finish(MigrationsFolder folder, Problems found) {
    Set<String> leftOut = new HashSet<>();
    for (Origins.OfObject table : folder.leftOut()) {
      leftOut.add(table.className());
    }
    return reader.finish(
        new PreviousCompile(
            folder.schema().withoutPending(), folder.origins(), folder.previous(), leftOut),
        options.postgres(),
        found);
  }

  /**
   * Whether the tables that the compile concerns are as they were. What an excerpt makes look wrong
   * may be right: a reference to a table that was left out.
   */
  private boolean isSettledByExcerpt(MigrationsFolder folder) {
    if (!folder.isExcerpt() || problems.hasErrors() || !reader.keepsAll(folder.leftOut())) {
      return false;
    }
    Problems found = new Problems();
    ReadResult read = finish(folder, found);
    return found.all().isEmpty()
        && isSettled(folder, read, intents(read, unseenIntents(folder, read)));
  }

  private static Set<Intent> intents(ReadResult read, Set<Intent> unseen) {
    Set<Intent> intents = new LinkedHashSet<>(read.intents().keySet());
    intents.addAll(unseen);
    return intents;
  }

  private static boolean isSettled(MigrationsFolder folder, ReadResult read, Set<Intent> intents) {
    Schema kept = PendingDrops.keep(folder.schema(), read.schema(), intents, Set.of());
    Schema expected = folder.withoutMereNotes(ColumnOrder.like(folder.previous(), kept));
    return folder.settled(expected, read.origins(), intents);
  }

  private void writeMigration(MigrationsFolder folder, ReadResult read) throws HistoryException {
    Set<Intent> unseen = unseenIntents(folder, read);
    Set<Intent> intents = intents(read, unseen);
    if (options.mode() != Options.Mode.CHECK && isSettled(folder, read, intents)) {
      upToDate(folder.tables());
      return;
    }
    if (hasUnresolvedTypes()) {
      return;
    }
    ComparisonBase comparisonBase = folder.comparisonBase();
    unseen.retainAll(comparisonBase.carriedOut());
    intents.removeAll(unseen);
    intents = comparisonBase.withReplayed(intents);
    dropNeedless(read.implied(), intents, comparisonBase.schema());
    Schema kept =
        PendingDrops.keep(
            comparisonBase.schema(), read.schema(), intents, comparisonBase.carriedOut());
    Schema target = folder.withoutMereNotes(ColumnOrder.like(comparisonBase.schema(), kept));
    DiffOptions diffOptions = new DiffOptions(options.dropsAllowed(), options.rewritesAllowed());
    DiffResult diff =
        Diff.between(
            comparisonBase.schema(),
            target,
            new OtherBuilds(read.elsewhere().keySet(), comparisonBase.handedOver()),
            intents,
            comparisonBase.carriedOut(),
            diffOptions);
    Explanations explanations =
        new Explanations(
            folder.origins(),
            folder.newestIntents(),
            comparisonBase.carriedOut(),
            read,
            reader.roots());
    explanations.tell(diff.findings(), diff.carriedOut(), problems);
    if (!options.dropsAllowed()) {
      new MovedRows(comparisonBase.schema(), folder.origins(), read, problems)
          .ask(reader.entityRows());
    }
    if (problems.hasErrors()) {
      return;
    }
    PlanOptions planOptions =
        new PlanOptions(
            options.online(),
            options.postgres(),
            options.timeouts(),
            options.batching(),
            comparisonBase.carriedOut());
    PlanResult planned = Planner.plan(comparisonBase.schema(), target, diff.changes(), planOptions);
    explanations.tell(planned.findings(), Set.of(), problems);
    if (problems.hasErrors()) {
      return;
    }
    MigrationHazards hazards =
        new Hazards(comparisonBase.schema(), target, options.postgres()).of(planned.plan());
    List<String> numbers = folder.numbers(planned.plan().scripts().size());
    List<MigrationScript> scripts = new ArrayList<>();
    for (RenderedScript rendered : SqlRenderer.render(planned.plan(), hazards, numbers)) {
      scripts.add(script(rendered));
    }
    if (scripts.isEmpty() && !diff.changes().isEmpty()) {
      scripts.add(new MigrationScript("", true, NoStatements.text(diff.changes())));
    }
    Proposal proposal =
        new Proposal(
            target,
            read.origins(),
            scripts,
            intents,
            diff.carriedOut(),
            MigrationTitle.of(diff.changes()),
            diff.changes().size());
    if (options.mode() == Options.Mode.CHECK) {
      tellPending(target);
    }
    ProjectFolder chosen = MigrationsFolder.hasSnapshot(migrations) ? null : unsaidFolder();
    for (Finding news : folder.commit(proposal).findings()) {
      if (news.id() == FindingId.UP_TO_DATE) {
        upToDate(folder.tables());
        continue;
      }
      if (news.id() == FindingId.WROTE && chosen != null) {
        String file = chosen.path().resolve(ProjectFolder.PROPERTIES).toString();
        problems.add(Place.NOWHERE, new WroteFirst(news.message(), migrations.toString(), file));
      } else {
        add(news, Place.NOWHERE);
      }
      if (news.id() == FindingId.WROTE && !diff.changes().isEmpty()) {
        MigrationAdvice advice =
            new MigrationAdvice(comparisonBase.schema(), target, read.places());
        advice.tell(
            reader.strays(read.origins()), reader.audited(advice.changedClasses()), problems);
      }
    }
  }

  /** A table that the migration creates has no rows; else each compile would say that it has. */
  private static void dropNeedless(Set<Intent.Backfill> implied, Set<Intent> intents, Schema base) {
    Set<QualifiedName> there = new HashSet<>(base.tables().keySet());
    for (Intent intent : intents) {
      if (intent instanceof Intent.RenamedTable renamed) {
        there.add(renamed.to());
      }
    }
    for (Intent.Backfill backfill : implied) {
      if (!there.contains(backfill.table())) {
        intents.remove(backfill);
      }
    }
  }

  /** Says what waits for its drop, so that a reviewer does not forget it. */
  private void tellPending(Schema schema) {
    StringJoiner pending = new StringJoiner(", ");
    for (Table table : schema.tables().values()) {
      if (table.isPending()) {
        pending.add("table " + table.name());
        continue;
      }
      for (Column column : table.columns()) {
        if (column.pending()) {
          pending.add("column " + table.name() + "." + column.name());
        }
      }
    }
    if (pending.length() > 0) {
      add(Finding.of(FindingId.PENDING_DROPS, pending.toString()), Place.NOWHERE);
    }
  }

  /** The project folder, if the migrations go into it since nobody has said where. */
  private @Nullable ProjectFolder unsaidFolder() {
    return options.migrationsFrom() == OptionSource.PROJECT_FOLDER ? options.project() : null;
  }

  /** What classes that this compile does not see have said of the newest migration's changes. */
  private static Set<Intent> unseenIntents(MigrationsFolder folder, ReadResult read) {
    Set<Intent> unseen = new LinkedHashSet<>();
    Set<QualifiedName> now = tablesAndSequences(read.schema());
    Set<QualifiedName> before = tablesAndSequences(folder.previous());
    for (Intent intent : folder.newestIntents()) {
      if (!intent.isTakenBack(now, before)
          && !read.intents().containsKey(intent)
          && read.unseen().mayHaveSaid(intent)) {
        unseen.add(intent);
      }
    }
    return unseen;
  }

  private static Set<QualifiedName> tablesAndSequences(Schema schema) {
    Set<QualifiedName> names = new HashSet<>(schema.tables().keySet());
    names.addAll(schema.sequences().keySet());
    return names;
  }

  private HistorySettings settings() {
    return new HistorySettings(
        migrations,
        sourceIds(),
        options.mode() == Options.Mode.CHECK,
        options.name(),
        options.flywayNaming() ? Naming.FLYWAY : Naming.PLAIN,
        options.base(),
        options.rebase(),
        options.baseline(),
        options.flywayRunner(),
        DraftKey.of(
            options.online(),
            options.timeouts().first(),
            options.timeouts().held().equals(LockTimeouts.HELD) ? null : options.timeouts().held(),
            options.batching(),
            options.postgres(),
            options.flywayRunner()));
  }

  /** The source roots as seen from the migrations, which is the same on every machine. */
  private String sourceIds() {
    Path from = ProjectFolder.real(migrations);
    StringJoiner ids = new StringJoiner(";");
    for (Path root : options.sources()) {
      ids.add(relative(from, ProjectFolder.real(root)));
    }
    return ids.toString();
  }

  private static String relative(Path from, Path to) {
    try {
      return from.relativize(to).toString().replace('\\', '/');
    } catch (IllegalArgumentException e) {
      // Another drive: there is no relative path.
      return to.getFileName() == null ? "" : to.getFileName().toString();
    }
  }

  /** A missing type is an error that the compiler has yet to tell, and one that stops the build. */
  private boolean hasUnresolvedTypes() {
    Elements elements = environment.getElementUtils();
    List<Element> roots = new ArrayList<>();
    for (String name : reader.rootPackages()) {
      PackageElement root = elements.getPackageElement(name);
      if (root != null) {
        roots.add(root);
      }
    }
    for (String name : reader.roots()) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null && TypeElements.around(type) == null) {
        roots.add(type);
      }
    }
    UnknownAnnotations hidden = CompilerQuirks.unknownAnnotations(environment);
    for (Element root : roots) {
      if (Unresolved.inSignatures(root) || (hidden != null && hidden.isAnyIn(root))) {
        return true;
      }
    }
    return false;
  }

  private void upToDate(int tables) {
    boolean wanted = reader.hasTables() && !CompilerQuirks.isEclipse(environment.getOptions());
    if (wanted && !problems.hasErrors()) {
      add(Finding.of(FindingId.UP_TO_DATE, String.valueOf(tables)), Place.NOWHERE);
    }
  }

  /** Test classes are compiled with the same options; a second copy would confuse Flyway. */
  private void bundle(List<Path> files) {
    String folder = options.bundle();
    if (folder != null && reader.hasSources() && !problems.hasErrors()) {
      new Bundle(environment.getFiler(), classOutput, folder, problems).write(files);
    }
  }

  private void add(Finding finding, Place place) {
    problems.add(place, finding.message());
  }

  private static MigrationScript script(RenderedScript rendered) {
    return new MigrationScript(
        rendered.phase().suffix(), rendered.transactional(), rendered.header(), rendered.body());
  }
}
