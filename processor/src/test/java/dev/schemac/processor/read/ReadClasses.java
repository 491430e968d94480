package dev.schemac.processor.read;

import dev.schemac.core.finding.MessageFields;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.PostgresVersion;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.compile.CompileResult;
import dev.schemac.processor.compile.TestCompiler;
import dev.schemac.processor.compile.TestProject;
import dev.schemac.processor.read.element.KotlinStubs;
import dev.schemac.processor.read.element.Places;
import dev.schemac.processor.read.element.SourceFiles;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.read.partial.CompiledClasses;
import dev.schemac.processor.read.table.BuiltTable;
import dev.schemac.processor.read.table.PreviousCompile;
import dev.schemac.processor.read.table.TableBuilder;
import dev.schemac.processor.report.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Classes of a few files. A javac compiles all of them, which is what the next compile knows as the
 * previous one, and then some of them, while a test looks at what was read.
 */
public final class ReadClasses {

  private final TestProject project;
  private PreviousCompile previous = PreviousCompile.NOTHING;

  /** In an empty folder. */
  public ReadClasses(Path folder) {
    this.project = new TestProject(folder);
  }

  /** Writes a source file; the path is relative to the source root. */
  public ReadClasses source(String path, String text) {
    project.source(path, text);
    return this;
  }

  /** Deletes a source file; its class files stay, as they do in an incremental build. */
  public ReadClasses delete(String path) {
    project.delete(path);
    return this;
  }

  /** What the last compile of all classes knew. */
  public PreviousCompile previous() {
    return previous;
  }

  /** A table of the last compile of all classes. */
  public Table previousTable(String name) {
    return Objects.requireNonNull(previous.schema().tables().get(QualifiedName.of(name)), name);
  }

  /** Compiles all files; nothing may be wrong with them. */
  public ReadClasses compileAll() {
    run(
        new Look(
            seen -> {
              ReadResult result =
                  seen.reader.finish(
                      PreviousCompile.NOTHING, PostgresVersion.OLDEST, seen.problems);
              previous =
                  new PreviousCompile(result.schema(), result.origins(), result.schema(), Set.of());
              if (seen.problems.hasErrors()) {
                throw new AssertionError(seen.problems.all());
              }
            }),
        project.sourceFiles());
    return this;
  }

  /**
   * Compiles some files against the class files of the others.
   *
   * @param look looks at what was read, while the compiler still has the classes
   */
  public void compile(List<String> files, Consumer<Seen> look) {
    run(new Look(look), files.stream().map(file -> project.sources().resolve(file)).toList());
  }

  private void run(Look look, List<Path> files) {
    List<Path> classPath = new ArrayList<>(TestProject.classPath());
    classPath.add(project.output());
    CompileResult result =
        TestCompiler.JAVAC.run(files, project.output(), classPath, List.of(), List.of(look));
    if (look.failure != null) {
      throw look.failure;
    }
    if (!result.success() || !look.looked) {
      throw new AssertionError(result.messages() + result.output());
    }
  }

  /** What a compile of some classes has read. */
  public final class Seen {

    private final SchemaReader reader;
    private final SourceFiles sources;
    private final Problems problems = new Problems();

    private Seen(ProcessingEnvironment environment, RoundEnvironment round) {
      Elements elements = environment.getElementUtils();
      sources = SourceFiles.in(List.of(project.sources()), List.of(project.sources()));
      reader =
          new SchemaReader(
              elements,
              environment.getTypeUtils(),
              sources,
              name -> Files.exists(classFile(name)),
              (module, name) -> bytes(classFile(name)),
              false,
              KotlinStubs.NONE,
              null,
              false,
              problems);
      reader.round(round.getRootElements(), false);
    }

    public CompiledClasses classes() {
      return reader.readRoots();
    }

    public SourceFiles sources() {
      return sources;
    }

    public Problems problems() {
      return problems;
    }

    /** Each thing that was found wrong, in the words that it was reported with. */
    public List<String> found() {
      return problems.all().stream().map(it -> MessageFields.of(it.message()).get(0)).toList();
    }

    /** Whether a type was read, as a root or from the class file of another build. */
    public boolean isRead(String type) {
      return reader.readRoots().isRead(type);
    }

    /** A table as it was read from its class, or from its class file where that is no root. */
    public TableDraft draft(String className) {
      TableDraft draft = reader.readRoots().drafts().get(className);
      return draft != null ? draft : Objects.requireNonNull(reread(className), className);
    }

    private TableDraft reread(String className) {
      for (Map.Entry<QualifiedName, Origins.OfObject> entry :
          previous.origins().tables().entrySet()) {
        if (entry.getValue().className().equals(className)) {
          return reader.readRoots().knownClasses().reread(className, entry.getKey());
        }
      }
      return null;
    }

    /** The same table with its parts looked up, before anything comes from the snapshot. */
    public BuiltTable built(String className) {
      return TableBuilder.build(
          draft(className), "", Map.of(), reader.roots(), problems, new Places());
    }

    private Path classFile(String name) {
      return project.output().resolve(name.replace('.', '/') + ".class");
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the roots of the first round. */
  private final class Look extends AbstractProcessor {

    private final Consumer<Seen> look;
    private boolean looked;
    private AssertionError failure;

    Look(Consumer<Seen> look) {
      this.look = look;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!looked) {
        looked = true;
        try {
          look.accept(new Seen(processingEnv, round));
        } catch (AssertionError e) {
          failure = e;
        }
      }
      return false;
    }
  }
}
