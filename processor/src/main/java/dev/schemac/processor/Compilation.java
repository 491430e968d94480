package dev.schemac.processor;

import dev.schemac.core.finding.FindingId;
import dev.schemac.processor.read.ReadTable;
import dev.schemac.processor.read.SchemaReader;
import dev.schemac.processor.read.element.SourceFiles;
import dev.schemac.processor.report.Diagnostic;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import dev.schemac.processor.report.Reporter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** One compile: its rounds, its one commit, and all that is said of it at the end. */
final class Compilation {

  private final ProcessingEnvironment environment;
  private final Problems problems = new Problems();
  private final @Nullable Path classOutput;
  private final Options options;
  private final SchemaReader reader;
  private final TableClasses tableClasses;
  private final LeftOutClasses leftOut;
  private boolean generated;
  private boolean failed;

  Compilation(ProcessingEnvironment environment) {
    this.environment = environment;
    Elements elements = environment.getElementUtils();
    Filer filer = environment.getFiler();
    Map<String, String> raw = environment.getOptions();
    this.classOutput = CompilerQuirks.classOutput(filer);
    this.options = OptionsReader.read(raw, classOutput, System.getenv("CI"), problems);
    SourceFiles sources =
        options.migrations() == null ? SourceFiles.anywhere() : sources(options, raw);
    this.reader =
        new SchemaReader(
            elements,
            environment.getTypeUtils(),
            sources,
            CompilerQuirks.compiled(classOutput),
            new CompilerQuirks.ClassFilesOfFiler(filer),
            CompilerQuirks.hidesTypeAnnotations(environment),
            CompilerQuirks.kotlinStubs(raw),
            options.mapping(),
            Boolean.TRUE.equals(options.springData()),
            problems);
    this.tableClasses = new TableClasses(elements, filer, problems);
    this.leftOut = new LeftOutClasses(options, reader, problems);
  }

  private static SourceFiles sources(Options options, Map<String, String> raw) {
    List<Path> roots = options.sources();
    if (roots.size() < 2) {
      return SourceFiles.in(roots, roots);
    }
    ProjectFolder project = options.project();
    List<Path> own = project == null ? List.of() : project.ownRoots(roots);
    if (!own.isEmpty()) {
      return SourceFiles.in(roots, own);
    }
    // Each project of Eclipse has a folder of its own, and may have a class output for each root,
    // of which only one is known here.
    return CompilerQuirks.isEclipse(raw)
        ? SourceFiles.in(roots, roots)
        : SourceFiles.ofWhatIsCompiled(roots);
  }

  void round(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<? extends Element> roots = round.getRootElements();
    if (!failed) {
      try {
        leftOut.round(annotations, round);
        CompilerQuirks.completeRecords(environment, roots);
        Set<Element> sources = CompilerQuirks.readFromSource(environment, roots);
        for (ReadTable table : reader.round(sources, generated && isOfSources())) {
          if (options.classes()) {
            tableClasses.write(table);
          }
        }
        if (options.classesOfEntities()) {
          for (ReadTable table : reader.entitiesOfRound()) {
            tableClasses.write(table);
          }
        }
      } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
        failed(e);
      }
    }
    generated = true;
  }

  /**
   * Whether what is generated belongs to the sources. Processors generate classes for tests too,
   * and a package of tests may be one of the sources by its name.
   */
  private boolean isOfSources() {
    return reader.hasTables() || (reader.hasSources() && !TestCompile.goesTo(classOutput));
  }

  /**
   * Ends the compile.
   *
   * @param errorRaised whether the compiler or another processor found an error
   */
  void finish(boolean errorRaised) {
    if (!failed) {
      try {
        commit(errorRaised);
      } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
        failed(e);
      }
    }
    // Eclipse shows nothing that has no place in a file, and takes a build with such an error for
    // good.
    boolean eclipse = CompilerQuirks.isEclipse(environment.getOptions());
    new Reporter(
            environment.getMessager(),
            environment.getElementUtils(),
            unseenClasses(),
            CompilerQuirks.atRepeated(environment),
            eclipse ? reader.firstShowable() : "")
        .print(problems.all(), options.unresolvedAsNote() && options.mode() != Options.Mode.CHECK);
  }

  /** The classes of the sources that an error is about and that this compile does not see. */
  private Set<String> unseenClasses() {
    Set<String> unseen = new HashSet<>();
    if (problems.hasErrors()) {
      for (Diagnostic diagnostic : problems.all()) {
        if (reader.isUnseen(diagnostic.place().owner())) {
          unseen.add(diagnostic.place().owner());
        }
      }
    }
    return unseen;
  }

  private void commit(boolean errorRaised) {
    if (!isOfProject() || CompilerQuirks.isReconcile(environment.getOptions())) {
      return;
    }
    if (!options.oneShotProperties().isEmpty()) {
      problems.add(
          FindingId.ONE_SHOT_PROPERTIES,
          Place.NOWHERE,
          String.join(", ", options.oneShotProperties()));
    }
    Path migrations = options.migrations();
    if (migrations == null) {
      boolean unsaid = options.migrationsFrom() == OptionSource.PROJECT_FOLDER;
      if (options.mode() != Options.Mode.OFF && unsaid) {
        String output = classOutput == null ? "" : classOutput.toString();
        problems.add(
            FindingId.MIGRATIONS_NOT_SET,
            Place.ofType(reader.firstTable()),
            output,
            ProjectFolder.whyNone(classOutput));
      }
      return;
    }
    if (options.sources().isEmpty() && !problems.hasErrors()) {
      problems.add(FindingId.SOURCES_NOT_SET, Place.NOWHERE, migrations.toString());
    }
    if (reader.hasEntities()) {
      new MappingFiles(classOutput, options.sources(), problems).check();
    }
    reader.endRounds();
    boolean complete = !errorRaised && !failed && reader.deferred().isEmpty();
    boolean clear =
        !options.followsProject()
            || new DefaultFolders(environment, classOutput, options, reader, problems).areClear();
    if (clear) {
      new Commit(environment, classOutput, options, migrations, reader, problems).run(complete);
      leftOut.tell();
    }
  }

  /**
   * Whether there may be something to do. A folder that follows from the project folder is left
   * alone by a compile of other classes, as of tests, or of a module that lies below that one.
   */
  private boolean isOfProject() {
    return reader.hasTables()
        || !options.followsProject()
        || (options.migrations() != null && (reader.hasSources() || !reader.outside().isEmpty()));
  }

  /** No exception may leave the processor: javac would print a stack trace and no file name. */
  private void failed(Throwable e) {
    failed = true;
    problems.add(FindingId.INTERNAL_ERROR, Place.NOWHERE, e.toString(), stackTrace(e));
  }

  /** The part of the stack that is schemac's, down to where the compiler calls it. */
  static String stackTrace(Throwable error) {
    StringBuilder out = new StringBuilder();
    for (StackTraceElement frame : error.getStackTrace()) {
      if (frame.getClassName().equals(SchemacProcessor.class.getName())) {
        break;
      }
      out.append("  at ").append(frame).append('\n');
    }
    return out.toString();
  }
}
