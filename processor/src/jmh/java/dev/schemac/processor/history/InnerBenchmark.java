package dev.schemac.processor.history;

import dev.schemac.core.text.PostgresVersion;
import dev.schemac.core.history.snapshot.Snapshot;
import dev.schemac.core.history.snapshot.SnapshotException;
import dev.schemac.core.history.snapshot.SnapshotReader;
import dev.schemac.core.history.snapshot.SnapshotWriter;

import dev.schemac.processor.SchemacProcessor;
import dev.schemac.processor.benchmark.BenchmarkSchema;
import dev.schemac.processor.benchmark.FloorProcessor;
import dev.schemac.core.diff.Change;
import dev.schemac.core.diff.Diff;
import dev.schemac.core.diff.DiffOptions;
import dev.schemac.core.diff.DiffResult;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.SchemaHash;
import dev.schemac.core.hazard.Hazards;
import dev.schemac.core.plan.statement.Plan;
import dev.schemac.core.plan.input.PlanOptions;
import dev.schemac.core.plan.Planner;
import dev.schemac.core.sql.RenderedScript;
import dev.schemac.core.sql.SqlRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The parts of a compile in a warm JVM, each on its own: where the time of large schemas goes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class InnerBenchmark {

  @Param({"10", "100"})
  public int tables;

  private final Schema nothing = Schema.of(List.of(), List.of(), List.of());
  private final DiffOptions diffOptions = new DiffOptions(false, false);
  private final PlanOptions planOptions = new PlanOptions(true, PostgresVersion.V15, "3s");
  private Path folder = Path.of("");
  private List<Path> sources = List.of();
  private byte[] file = new byte[0];
  private Snapshot snapshot;
  private List<Change> changes = List.of();
  private Plan plan;

  /** Compiles the classes once, for a snapshot to begin with. */
  @Setup(Level.Trial)
  public void compile() throws IOException, SnapshotException {
    folder = Files.createTempDirectory("schemac-jmh");
    sources = BenchmarkSchema.writeAll(folder.resolve("src/main/java"), tables);
    compile("write", new SchemacProcessor());
    file = Files.readAllBytes(folder.resolve("migrations/schema.json"));
    snapshot = SnapshotReader.read(file);
    changes = fromNothing().changes();
    plan = planned();
  }

  @TearDown(Level.Trial)
  public void delete() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  /** javac up to the end of its rounds, with a processor that only looks. */
  @Benchmark
  public boolean floor() {
    return compile("off", new FloorProcessor());
  }

  /** The same with schemac, which reads the classes and meets no folder. */
  @Benchmark
  public boolean read() {
    return compile("off", new SchemacProcessor());
  }

  @Benchmark
  public String hash() {
    return SchemaHash.of(snapshot.schema());
  }

  @Benchmark
  public DiffResult diffOfEqual() {
    return diff(snapshot.schema());
  }

  @Benchmark
  public DiffResult diffFromNothing() {
    return fromNothing();
  }

  @Benchmark
  public Plan plan() {
    return planned();
  }

  @Benchmark
  public List<RenderedScript> render() {
    return SqlRenderer.render(
        plan,
        new Hazards(nothing, snapshot.schema(), PostgresVersion.V15).of(plan),
        List.of("0000"));
  }

  @Benchmark
  public Snapshot snapshotRead() throws SnapshotException {
    return SnapshotReader.read(file);
  }

  @Benchmark
  public String snapshotWrite() {
    return SnapshotWriter.write(snapshot);
  }

  private DiffResult fromNothing() {
    return diff(nothing);
  }

  private DiffResult diff(Schema base) {
    return Diff.between(base, snapshot.schema(), Set.of(), Set.of(), diffOptions);
  }

  private Plan planned() {
    return Planner.plan(nothing, snapshot.schema(), changes, planOptions).plan();
  }

  private boolean compile(String mode, Processor processor) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<String> options = new ArrayList<>(List.of("-proc:only", "-d", folder.toString()));
    options.add("-Aschemac.migrations=" + folder.resolve("migrations"));
    options.add("-Aschemac.sources=" + folder.resolve("src/main/java"));
    options.add("-Aschemac.classes=false");
    options.add("-Aschemac.mode=" + mode);
    StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
    var task =
        javac.getTask(
            null,
            files,
            diagnostic -> {},
            options,
            null,
            files.getJavaFileObjectsFromPaths(sources));
    task.setProcessors(List.of(processor));
    if (!task.call()) {
      throw new IllegalStateException("the classes do not compile");
    }
    return true;
  }
}
