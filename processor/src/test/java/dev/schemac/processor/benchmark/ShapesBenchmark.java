package dev.schemac.processor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures schemas of unusual shapes, each at a tenth of its size and at its size, where ten times
 * the size may add eleven times the cost: {@code mvn -q verify -Pbenchmark -DskipTests
 * -Dschemac.benchmark.main=ShapesBenchmark}.
 */
public final class ShapesBenchmark {

  private static final int CHAIN = 10_000;
  private static final int COLUMNS = 1_000;
  private static final int MIGRATIONS = 5_000;

  private ShapesBenchmark() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int runs = Integer.getInteger("schemac.benchmark.runs", 15);
    int chain = Integer.getInteger("schemac.benchmark.chain", CHAIN);
    Path folder = Files.createTempDirectory("schemac-shapes");
    try {
      Jars jars = Jars.with(arguments[0], arguments[1], folder);
      System.out.printf("%d paired runs; seconds of CPU%n%n", runs);
      System.out.println("| shape | floor | unchanged adds | first adds |");
      System.out.println("|---|---|---|---|");
      for (int size : new int[] {COLUMNS / 10, COLUMNS}) {
        Path project = Files.createDirectories(folder.resolve("wide" + size));
        print(
            size + " columns in a table",
            new Workload(project, jars, root -> BenchmarkSchema.writeWide(root, size)),
            runs,
            true);
      }
      for (int size : new int[] {MIGRATIONS / 10, MIGRATIONS}) {
        Path project = Files.createDirectories(folder.resolve("long" + size));
        Workload workload = new Workload(project, 10, jars);
        workload.handWritten(size);
        print(size + " migrations in the journal", workload, runs, false);
      }
      for (int size : new int[] {chain / 10, chain}) {
        Path project = Files.createDirectories(folder.resolve("chain" + size));
        print(
            size + " tables in a chain of keys",
            new Workload(project, jars, root -> BenchmarkSchema.writeChain(root, size)),
            runs,
            true);
      }
    } finally {
      Workload.delete(folder);
    }
  }

  private static void print(String shape, Workload workload, int runs, boolean first)
      throws IOException, InterruptedException {
    List<Double> floors = new ArrayList<>();
    List<Double> unchanged = new ArrayList<>();
    List<Double> firsts = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      double floor = workload.floor().cpu();
      floors.add(floor);
      unchanged.add(workload.unchanged(false).cpu() - floor);
      if (first) {
        firsts.add(workload.first().cpu() - floor);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %s | %s |%n",
        shape,
        Ratio.of(floors),
        Ratio.of(unchanged),
        first ? Ratio.of(firsts) : "–");
  }
}
