package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.processor.SchemacProcessorClaim;
import dev.schemac.processor.benchmark.BenchmarkEntities;
import dev.schemac.processor.benchmark.BenchmarkSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a compile costs, in counts that no clock disturbs. */
class CostTest {

  /**
   * Classes of schemac and of what it carries, lambdas left out; 199 when this was written. Since
   * each kind of schema object has a section of its own in the snapshot it is 212, and 215 for a
   * compile of one class: eight more, which every compile loads. 218 since what read the roots is
   * three classes of one job each, and the native enum types are put together in one of their own;
   * one more looks for what the database keeps until a later release. 222 since options are said in
   * system properties and in a file too, whose folder each looks for and says why it found none;
   * one of these tells which of them said an option. 228 since sequences are read, put together and
   * have a section of the snapshot, and the order of fields is found in one place for both kinds of
   * annotations. 229 since the class of a type and the one around an element are found in one
   * place. 230 since aggregates of Spring Data are noticed that no option asks for. One more where
   * JDK 25's javac has compiled schemac: it leaves out the classes of switches over enums, and the
   * verifier loads other classes of its types instead.
   */
  private static final int CLASSES = 231;

  /** Hidden classes of schemac's lambdas, each dearer than a class of the jar; 1 of them then. */
  private static final int LAMBDAS = 10;

  /**
   * The same for a compile that writes the migration of a new column; 460 and 4 then. It is 494
   * since each kind of object has its diff and its section of the snapshot, and since what depends
   * on the kind is chosen by a {@code switch}, for which the compiler makes a class; 500 since a
   * file locks its tables before its first statement, and since renames wait for the switch; 510
   * since a header says which code runs when; 519 since changes that break running code wait for
   * the switch, and since drops may wait for a later release; 520 with what each compile has for
   * the options; 531 since sequences have their diff, their planner and their changes; 536 since
   * tasks are told apart by a visitor, and since the rows of entities are asked about; 537 since
   * aggregates of Spring Data are noticed that no option asks for.
   */
  private static final int WRITING_CLASSES = 537;

  private static final int WRITING_LAMBDAS = 20;

  /**
   * The same for an unchanged compile of entities; 297 and 22 when this was written. 301 since an
   * {@code @IdClass}, the packages that define generators and what is commented are classes of one
   * job each; a few more where JDK 25's javac has compiled schemac.
   */
  private static final int CLASSES_OF_ENTITIES = 305;

  private static final int LAMBDAS_OF_ENTITIES = 25;

  private static final long SNAPSHOT_OF_1000 = 1_500_000;

  @Test
  void anUnchangedCompileStartsNoProcessReadsEachFileOnceAndWritesNothing(@TempDir Path folder)
      throws IOException {
    TestProject project = committed(folder, 20);
    Recorded recorded = recorded(project);
    assertThat(recorded.started).isEmpty();
    assertThat(recorded.written).isEmpty();
    assertThat(recorded.read).isNotEmpty().isEqualTo(sizes(project, recorded.read.keySet()));
  }

  @Test
  void aWritingCompileAsksGitTwiceReadsEachFileOnceAndWritesEachOnce(@TempDir Path folder)
      throws IOException {
    TestProject project = committed(folder, 20);
    Map<String, Long> before = sizes(project, project.folder().keySet());
    BenchmarkSchema.writeChanged(project.sources(), 5);
    Recorded recorded = recorded(project);
    assertThat(recorded.started).hasSize(2);
    assertThat(recorded.started.get(0))
        .as("which repository it is")
        .endsWith(" rev-parse --absolute-git-dir");
    assertThat(recorded.started.get(1)).as("what it holds").endsWith(" cat-file --batch");
    before.keySet().retainAll(recorded.read.keySet());
    assertThat(recorded.read).isNotEmpty().isEqualTo(before);
    Map<String, Long> written = sizes(project, Set.of("schema.json", "0001_add_t00005_note.sql"));
    assertThat(sum(recorded.written)).isEqualTo(sum(written));
  }

  private static long sum(Map<String, Long> bytes) {
    return bytes.values().stream().mapToLong(Long::longValue).sum();
  }

  private static Map<String, Long> sizes(TestProject project, Set<String> files)
      throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    for (String file : files) {
      sizes.put(file, Files.size(project.migrations().resolve(file)));
    }
    return sizes;
  }

  /**
   * What a compile did.
   *
   * @param read how many bytes of each migration file and snapshot
   * @param written the same; a file is written under another name first
   * @param started the processes
   */
  private record Recorded(
      Map<String, Long> read, Map<String, Long> written, List<String> started) {}

  private static Recorded recorded(TestProject project) throws IOException {
    Path file = project.root().resolve("recorded.jfr");
    try (Recording recording = new Recording()) {
      for (String event : List.of("jdk.FileRead", "jdk.FileWrite")) {
        recording.enable(event).withThreshold(Duration.ZERO);
      }
      recording.enable("jdk.ProcessStart");
      recording.start();
      assertThat(project.build("-Aschemac.classes=false").success()).isTrue();
      recording.stop();
      recording.dump(file);
    }
    Recorded recorded = new Recorded(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
    // Each thread has a buffer of its own, so the file does not have them in the order of time.
    List<RecordedEvent> events = new ArrayList<>(RecordingFile.readAllEvents(file));
    events.sort(Comparator.comparing(RecordedEvent::getStartTime));
    for (RecordedEvent event : events) {
      switch (event.getEventType().getName()) {
        case "jdk.FileRead" -> add(event, "bytesRead", project.migrations(), recorded.read);
        case "jdk.FileWrite" -> add(event, "bytesWritten", project.migrations(), recorded.written);
        case "jdk.ProcessStart" -> recorded.started.add(event.getString("command"));
        default -> {}
      }
    }
    return recorded;
  }

  private static void add(RecordedEvent event, String bytes, Path folder, Map<String, Long> files) {
    String path = event.getString("path");
    if (path != null && path.startsWith(folder.toString())) {
      // The end of a file is told as -1 byte.
      files.merge(
          folder.relativize(Path.of(path)).toString(),
          Math.max(0, event.getLong(bytes)),
          Long::sum);
    }
  }

  @Test
  void anUnchangedCompileLoadsFewClasses(@TempDir Path folder) throws IOException {
    Loaded loaded = loaded(committed(folder, 10));
    assertThat(loaded.classes()).hasSizeBetween(CLASSES / 2, CLASSES);
    assertThat(loaded.lambdas()).hasSizeLessThanOrEqualTo(LAMBDAS);
    assertThat(loaded.linksRecords()).as("a generated equals, hashCode or toString").isFalse();
    assertThat(loaded.classes())
        .noneMatch(
            line ->
                line.matches(
                    ".*(core\\.(plan|hazard|sql)\\.|ClassFileVisitor| org\\.objectweb).*"));
  }

  /** Linking the first generated method of a record costs as much as dozens of classes. */
  @Test
  void anUnchangedCompileOfEntitiesLoadsFewClasses(@TempDir Path folder) throws IOException {
    TestProject project = new TestProject(folder);
    new BenchmarkEntities(10).write(project.sources());
    project.setPersistence();
    String[] options = {"-Aschemac.classes=false", "-Aschemac.jpa=spring"};
    assertThat(project.build(options).success()).isTrue();
    Loaded loaded = loaded(project, project.sourceFiles(), options);
    assertThat(loaded.classes()).hasSizeBetween(CLASSES, CLASSES_OF_ENTITIES);
    assertThat(loaded.lambdas()).hasSizeLessThanOrEqualTo(LAMBDAS_OF_ENTITIES);
    assertThat(loaded.linksRecords()).as("a generated equals, hashCode or toString").isFalse();
  }

  @Test
  void aWritingCompileLoadsFewLambdas(@TempDir Path folder) throws IOException {
    TestProject project = committed(folder, 10);
    BenchmarkSchema.writeChanged(project.sources(), 5);
    Loaded loaded = loaded(project);
    assertThat(project.folder()).hasSize(4);
    assertThat(loaded.classes()).hasSizeBetween(WRITING_CLASSES / 2, WRITING_CLASSES);
    assertThat(loaded.lambdas()).hasSizeLessThanOrEqualTo(WRITING_LAMBDAS);
  }

  @Test
  void aCompileOfOneClassDoesNotProveTheWholeSnapshot(@TempDir Path folder) throws IOException {
    TestProject project = committed(folder, 10);
    Path file = project.sourceFiles().get(5);
    Loaded loaded = loaded(project, List.of(file), "-Aschemac.classes=false");
    assertThat(loaded.classes())
        .hasSizeBetween(CLASSES / 2, CLASSES)
        .anyMatch(line -> line.contains("SnapshotExcerpt"))
        .noneMatch(line -> line.matches(".*(SnapshotCheck|SchemaHash) .*"));
  }

  /**
   * What java says it loads of schemac.
   *
   * @param linksRecords whether the first generated method of a record to be linked is schemac's;
   *     javac 25 itself links one when it starts
   */
  private record Loaded(List<String> classes, List<String> lambdas, boolean linksRecords) {}

  private static Loaded loaded(TestProject project) {
    return loaded(project, project.sourceFiles(), "-Aschemac.classes=false");
  }

  private static Loaded loaded(TestProject project, List<Path> files, String... options) {
    List<Path> classPath = new ArrayList<>(project.classPathWithLibraries());
    classPath.add(project.output());
    List<String> arguments = new ArrayList<>(project.options(options));
    arguments.add("-J-verbose:class");
    ExternalJavac javac = new ExternalJavac(Path.of(System.getProperty("java.home")));
    ExternalJavac.Result result =
        javac.compile(files, project.output(), classPath, arguments, Map.of());
    assertThat(result.exit()).as(result.output()).isZero();
    List<String> lines =
        result
            .output()
            .lines()
            .filter(
                line ->
                    line.matches(
                        ".*(dev\\.schemac\\.(core|processor)|gson|javapoet| org\\.objectweb)\\..* source.*"))
            .toList();
    return new Loaded(
        lines.stream().filter(line -> !line.contains("$$Lambda")).toList(),
        lines.stream()
            .filter(line -> line.contains("dev.schemac."))
            .filter(line -> line.contains("$$Lambda"))
            .toList(),
        result
            .output()
            .substring(result.output().indexOf(" dev.schemac."))
            .contains(" java.lang.runtime.ObjectMethods "));
  }

  @Test
  void theCompilerIsAskedInProportionToTheTables(@TempDir Path folder) throws IOException {
    int ten = questions(folder.resolve("10"), 10);
    int hundred = questions(folder.resolve("100"), 100);
    assertThat(hundred).isLessThanOrEqualTo(11 * ten);
  }

  @Test
  void theCompilerIsAskedInProportionToTheEntities(@TempDir Path folder) throws IOException {
    int ten = questionsOfEntities(folder.resolve("10"), 10);
    int hundred = questionsOfEntities(folder.resolve("100"), 100);
    assertThat(hundred).isLessThanOrEqualTo(11 * ten);
  }

  /** The class of the identifier, the entity that is referenced, and the two that reference it. */
  @Test
  void aCompileOfOneEntityOpensTheClassFilesOfItsNeighboursAlone(@TempDir Path folder)
      throws IOException {
    assertThat(classFilesOpened(folder.resolve("20"), 20))
        .containsExactly("Base", "T00002", "T00010", "T00011");
    assertThat(classFilesOpened(folder.resolve("100"), 100))
        .containsExactly("Base", "T00012", "T00050", "T00051");
  }

  private static SortedSet<String> classFilesOpened(Path folder, int entities) throws IOException {
    BenchmarkEntities classes = new BenchmarkEntities(entities);
    TestProject project = new TestProject(folder);
    List<Path> files = classes.write(project.sources());
    project.setPersistence();
    String[] options = {"-Aschemac.classes=false", "-Aschemac.jpa=spring"};
    assertThat(project.build(options).success()).isTrue();
    int one = entities / 4;
    classes.change(project.sources(), one);
    String path = project.sources().relativize(files.get(one)).toString();
    SortedSet<String> opened = new TreeSet<>();
    Path file = folder.resolve("opened.jfr");
    try (Recording recording = new Recording()) {
      recording.enable("jdk.FileRead").withThreshold(Duration.ZERO);
      recording.start();
      CompileResult result = project.compileOnly(TestCompiler.JAVAC, List.of(path), options);
      assertThat(result.success()).as(result.output()).isTrue();
      recording.stop();
      recording.dump(file);
    }
    assertThat(project.migration("0000_initial_schema.sql")).contains("note");
    // Each thread has a buffer of its own, so the file does not have them in the order of time.
    List<RecordedEvent> events = new ArrayList<>(RecordingFile.readAllEvents(file));
    events.sort(Comparator.comparing(RecordedEvent::getStartTime));
    for (RecordedEvent event : events) {
      String read =
          event.getEventType().getName().equals("jdk.FileRead") ? event.getString("path") : null;
      if (read != null && read.startsWith(project.output().toString())) {
        opened.add(Path.of(read).getFileName().toString().replace(".class", ""));
      }
    }
    return opened;
  }

  private static int questionsOfEntities(Path folder, int entities) throws IOException {
    TestProject project = new TestProject(folder);
    new BenchmarkEntities(entities).write(project.sources());
    project.setPersistence();
    return questions(project, "-Aschemac.classes=false", "-Aschemac.jpa=spring");
  }

  private static int questions(Path folder, int tables) throws IOException {
    return questions(committed(folder, tables), "-Aschemac.classes=false");
  }

  private static int questions(TestProject project, String... options) {
    AtomicInteger questions = new AtomicInteger();
    CompileResult result =
        TestCompiler.JAVAC.run(
            project.sourceFiles(),
            project.output(),
            project.classPathWithLibraries(),
            project.options(options),
            List.of(
                new InterceptedProcessor((name, arguments) -> questions.incrementAndGet()),
                new SchemacProcessorClaim()));
    assertThat(result.success()).as(result.output()).isTrue();
    return questions.get();
  }

  @Test
  void theSnapshotOfAThousandTablesIsSmall(@TempDir Path folder) throws IOException {
    TestProject project = new TestProject(folder);
    BenchmarkSchema.writeAll(project.sources(), 1000);
    assertThat(project.build("-proc:only", "-Aschemac.classes=false").success()).isTrue();
    assertThat(Files.size(project.migrations().resolve("schema.json")))
        .isLessThanOrEqualTo(SNAPSHOT_OF_1000);
  }

  /** A project with its first migration committed. */
  private static TestProject committed(Path folder, int tables) throws IOException {
    TestProject project = new TestProject(folder);
    BenchmarkSchema.writeAll(project.sources(), tables);
    project.git("init", "-q");
    assertThat(project.build("-Aschemac.classes=false").success()).isTrue();
    project.git("add", "migrations");
    project.git("commit", "-q", "-m", "first");
    return project;
  }
}
