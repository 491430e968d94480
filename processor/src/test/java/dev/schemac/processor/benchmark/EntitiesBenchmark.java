package dev.schemac.processor.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Measures what entities cost beside {@code @Table} classes of the same tables, over the floor that
 * looks at the same annotations: {@code mvn -q verify -Pbenchmark -DskipTests
 * -Dschemac.benchmark.main=EntitiesBenchmark}. Properties: {@code schemac.benchmark.tables}
 * (100,1000) and {@code schemac.benchmark.runs} (15).
 */
public final class EntitiesBenchmark {

  private EntitiesBenchmark() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int runs = Integer.getInteger("schemac.benchmark.runs", 15);
    Path folder = Files.createTempDirectory("schemac-entities");
    try {
      Jars jars = Jars.with(arguments[0] + persistence(arguments[2]), arguments[1], folder);
      System.out.printf("%d paired runs; CPU over the floor%n%n", runs);
      System.out.println("| | tables | entities |");
      System.out.println("|---|---|---|");
      for (String size : System.getProperty("schemac.benchmark.tables", "100,1000").split(",")) {
        int tables = Integer.parseInt(size);
        Workload ofTables =
            new Workload(Files.createDirectories(folder.resolve("t" + size)), tables, jars);
        Workload ofEntities =
            new Workload(
                Files.createDirectories(folder.resolve("e" + size)),
                jars,
                new BenchmarkEntities(tables),
                List.of("-Aschemac.jpa=spring"));
        measure(tables, List.of(ofTables, ofEntities), runs);
      }
    } finally {
      Workload.delete(folder);
    }
  }

  /** The jar of Jakarta Persistence among those of a folder, as a part of a class path. */
  static String persistence(String folder) throws IOException {
    try (Stream<Path> jars = Files.list(Path.of(folder).toAbsolutePath())) {
      return File.pathSeparator
          + jars.filter(it -> it.getFileName().toString().startsWith("jakarta.persistence"))
              .findFirst()
              .orElseThrow();
    }
  }

  private static void measure(int size, List<Workload> workloads, int runs)
      throws IOException, InterruptedException {
    Map<String, List<List<Double>>> ratios = new TreeMap<>();
    for (int run = 0; run < runs; run++) {
      for (int i = 0; i < workloads.size(); i++) {
        Workload workload = workloads.get(i);
        double floor = workload.floor().cpu();
        add(ratios, "nothing changed", i, workload.unchanged(false).cpu() / floor);
        add(ratios, "first migration", i, workload.first().cpu() / floor);
        double one = workload.changed(true).cpu();
        add(ratios, "one class with a new column", i, workload.changed(false).cpu() / one);
      }
    }
    ratios.forEach(
        (what, each) ->
            System.out.printf(
                "| %d, %s | %s | %s |%n",
                size, what, Ratio.of(each.get(0)), Ratio.of(each.get(1))));
  }

  private static void add(
      Map<String, List<List<Double>>> ratios, String what, int workload, double ratio) {
    ratios
        .computeIfAbsent(what, it -> List.of(new ArrayList<>(), new ArrayList<>()))
        .get(workload)
        .add(ratio);
  }
}
