package dev.schemac.processor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Measures what schemac adds to the compile of entities beside what Hibernate and Quarkus need to
 * export the schema of the same ones: {@code mvn -q verify -Pbenchmark -DskipTests
 * -Dschemac.benchmark.main=ExportBenchmark}. What cannot be fetched is reported as skipped. {@code
 * schemac.benchmark.quarkus=false} leaves Quarkus out.
 */
public final class ExportBenchmark {

  private static final List<String> HIBERNATES = List.of("6.6.56.Final", "7.4.15.Final");

  private ExportBenchmark() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int runs = Integer.getInteger("schemac.benchmark.runs", 9);
    Path folder = Files.createTempDirectory("schemac-exports");
    try {
      String persistence = EntitiesBenchmark.persistence(arguments[2]);
      Jars jars = Jars.with(arguments[0] + persistence, arguments[1], folder);
      List<Peer> exports = new ArrayList<>();
      for (String version : HIBERNATES) {
        HibernatePeer export =
            new HibernatePeer(
                version, (root, entities) -> new BenchmarkEntities(entities).write(root));
        if (PeersBenchmark.isFetched(
            export.name(), () -> export.fetch(folder.resolve("fetched-" + version)))) {
          exports.add(export);
        }
      }
      for (String size : System.getProperty("schemac.benchmark.tables", "10,100,1000").split(",")) {
        measure(Integer.parseInt(size), folder.resolve(size), jars, exports, runs);
      }
    } finally {
      Workload.delete(folder);
    }
  }

  private static void measure(int entities, Path folder, Jars jars, List<Peer> exports, int runs)
      throws IOException, InterruptedException {
    Workload workload =
        new Workload(
            Files.createDirectories(folder.resolve("schemac")),
            jars,
            new BenchmarkEntities(entities),
            List.of("-Aschemac.jpa=standard"));
    Map<String, PeersBenchmark.Run> all = new LinkedHashMap<>();
    all.put("javac -proc:none", workload::none);
    all.put("schemac, first", workload::first);
    all.put("schemac, unchanged", () -> workload.unchanged(false));
    for (Peer export : exports) {
      export.prepare(folder.resolve(export.name().replace(' ', '-')), entities);
      all.put(export.name(), export::first);
    }
    QuarkusPeer quarkus = new QuarkusPeer();
    if (!System.getProperty("schemac.benchmark.quarkus", "true").equals("false")
        && PeersBenchmark.isFetched(
            "Quarkus", () -> quarkus.prepare(folder.resolve("quarkus"), entities))) {
      all.put("Quarkus " + QuarkusPeer.VERSION + ", build", quarkus::build);
      all.put("Quarkus " + QuarkusPeer.VERSION + ", start", quarkus::start);
    }
    Map<String, List<Cost>> costs = PeersBenchmark.measure(all, runs);
    System.out.printf("%n%d entities, %d runs of each in turn%n%n", entities, runs);
    System.out.println("| run | CPU s | wall s | CPU over what schemac adds, first | unchanged |");
    System.out.println("|---|---|---|---|---|");
    List<Cost> none = costs.getOrDefault("javac -proc:none", List.of());
    costs.forEach(
        (name, each) -> {
          boolean ours = name.startsWith("schemac") || name.startsWith("javac");
          System.out.printf(
              Locale.ROOT,
              "| %s | %.2f | %.2f | %s | %s |%n",
              name,
              PeersBenchmark.median(each, Cost::cpu),
              PeersBenchmark.median(each, Cost::wall),
              ours ? "" : over(each, costs.get("schemac, first"), none, Cost::cpu),
              ours ? "" : over(each, costs.get("schemac, unchanged"), none, Cost::cpu));
        });
    for (String ours : List.of("schemac, first", "schemac, unchanged")) {
      System.out.printf(
          "%s adds CPU seconds %s, wall %s%n",
          ours, added(costs.get(ours), none, Cost::cpu), added(costs.get(ours), none, Cost::wall));
    }
  }

  /** The ratios of a run to what another adds to a compile, pair by pair. */
  private static Ratio over(
      List<Cost> run, List<Cost> ours, List<Cost> none, ToDoubleFunction<Cost> part) {
    List<Double> pairs = new ArrayList<>();
    for (int i = 0; i < run.size(); i++) {
      double added = part.applyAsDouble(ours.get(i)) - part.applyAsDouble(none.get(i));
      pairs.add(part.applyAsDouble(run.get(i)) / added);
    }
    return Ratio.of(pairs);
  }

  private static Ratio added(List<Cost> run, List<Cost> none, ToDoubleFunction<Cost> part) {
    List<Double> pairs = new ArrayList<>();
    for (int i = 0; i < run.size(); i++) {
      pairs.add(part.applyAsDouble(run.get(i)) - part.applyAsDouble(none.get(i)));
    }
    return Ratio.of(pairs);
  }
}
