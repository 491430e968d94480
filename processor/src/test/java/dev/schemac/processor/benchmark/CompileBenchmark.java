package dev.schemac.processor.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Measures what schemac adds to cold compiles, each a process of its own, in paired runs: {@code
 * mvn -q verify -Pbenchmark -DskipTests}. Properties: {@code schemac.benchmark.tables}
 * (10,100,1000) and {@code schemac.benchmark.runs} (15).
 */
public final class CompileBenchmark {

  /** The compiles of one round, which are paired with each other. */
  private enum Kind {
    NONE,
    FLOOR,
    UNCHANGED,
    FIRST,
    CLASSES,
    ONE_FLOOR,
    EDITED,
    CHANGED
  }

  /** With more tables their classes are left out: they take as long as all the rest. */
  private static final int MOST_TABLE_CLASSES = 1_000;

  private CompileBenchmark() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int runs = Integer.getInteger("schemac.benchmark.runs", 15);
    Path folder = Files.createTempDirectory("schemac-benchmark");
    try {
      Jars jars = Jars.with(arguments[0], arguments[1], folder);
      System.out.printf(
          "java %s, %d processors, load %.1f, %d paired runs%n",
          Runtime.version(),
          Runtime.getRuntime().availableProcessors(),
          ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
          runs);
      for (String size : System.getProperty("schemac.benchmark.tables", "10,100,1000").split(",")) {
        int tables = Integer.parseInt(size);
        Workload workload = new Workload(folder.resolve(size), tables, jars);
        print(tables, measure(workload, kinds(tables), runs));
      }
    } finally {
      Workload.delete(folder);
    }
  }

  private static List<Kind> kinds(int tables) {
    List<Kind> kinds = new ArrayList<>(List.of(Kind.values()));
    if (tables > MOST_TABLE_CLASSES) {
      kinds.remove(Kind.CLASSES);
    }
    return kinds;
  }

  /** Each round runs all kinds, beginning with another one: a drift of the machine meets all. */
  private static Map<Kind, List<Cost>> measure(Workload workload, List<Kind> kinds, int runs)
      throws IOException, InterruptedException {
    Map<Kind, List<Cost>> costs = new EnumMap<>(Kind.class);
    for (int run = -1; run < runs; run++) {
      for (int i = 0; i < kinds.size(); i++) {
        Kind kind = kinds.get((i + run + 1) % kinds.size());
        Cost cost = run(workload, kind);
        // The first round warms the file cache.
        if (run >= 0) {
          costs.computeIfAbsent(kind, key -> new ArrayList<>()).add(cost);
        }
      }
    }
    return costs;
  }

  private static Cost run(Workload workload, Kind kind) throws IOException, InterruptedException {
    return switch (kind) {
      case NONE -> workload.none();
      case FLOOR -> workload.floor();
      case UNCHANGED -> workload.unchanged(false);
      case FIRST -> workload.first();
      case CLASSES -> workload.unchanged(true);
      case ONE_FLOOR -> workload.changed(true);
      case EDITED -> workload.edited();
      case CHANGED -> workload.changed(false);
    };
  }

  private static void print(int tables, Map<Kind, List<Cost>> costs) {
    System.out.printf("%n%d tables%n", tables);
    System.out.println("| compile | CPU s | wall s | MB |");
    System.out.println("|---|---|---|---|");
    costs.forEach(
        (kind, each) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.0f |%n",
                kind.name().toLowerCase(Locale.ROOT),
                median(each, Cost::cpu),
                median(each, Cost::wall),
                median(each, Cost::memory)));
    System.out.println("| ratio, median (interval) | CPU | wall | memory |");
    System.out.println("|---|---|---|---|");
    ratio("floor over none", costs, Kind.FLOOR, Kind.NONE);
    ratio("nothing changed over the floor", costs, Kind.UNCHANGED, Kind.FLOOR);
    ratio("first migration over the floor", costs, Kind.FIRST, Kind.FLOOR);
    ratio("one class with a new method over the floor", costs, Kind.EDITED, Kind.ONE_FLOOR);
    ratio("one class with a new column over the floor", costs, Kind.CHANGED, Kind.ONE_FLOOR);
    if (costs.containsKey(Kind.CLASSES)) {
      ratio("table classes over none", costs, Kind.CLASSES, Kind.NONE);
      ratio("table classes over nothing changed", costs, Kind.CLASSES, Kind.UNCHANGED);
    }
  }

  private static double median(List<Cost> costs, ToDoubleFunction<Cost> part) {
    return Ratio.median(costs.stream().mapToDouble(part).toArray());
  }

  private static void ratio(String title, Map<Kind, List<Cost>> costs, Kind kind, Kind over) {
    List<Cost> left = costs.getOrDefault(kind, List.of());
    List<Cost> right = costs.getOrDefault(over, List.of());
    System.out.printf(
        "| %s | %s | %s | %s |%n",
        title,
        ratio(left, right, Cost::cpu),
        ratio(left, right, Cost::wall),
        ratio(left, right, Cost::memory));
  }

  private static Ratio ratio(List<Cost> left, List<Cost> right, ToDoubleFunction<Cost> part) {
    List<Double> pairs = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      pairs.add(part.applyAsDouble(left.get(i)) / part.applyAsDouble(right.get(i)));
    }
    return Ratio.of(pairs);
  }
}
