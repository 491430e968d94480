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
 * Measures what schemac adds to a compile beside the whole runs of other tools on the same tables:
 * {@code mvn -q verify -Pbenchmark -DskipTests -Dschemac.benchmark.main=PeersBenchmark}. The peers
 * come from Maven and npm; one that cannot be fetched is reported as skipped.
 */
public final class PeersBenchmark {

  private PeersBenchmark() {}

  /** A run to measure. */
  interface Run {
    Cost run() throws IOException, InterruptedException;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int runs = Integer.getInteger("schemac.benchmark.runs", 15);
    Path folder = Files.createTempDirectory("schemac-peers");
    try {
      Jars jars = Jars.with(arguments[0], arguments[1], folder);
      List<Peer> peers = fetched(folder);
      ModelgenPeer modelgen = new ModelgenPeer();
      boolean hasModelgen = isFetched("hibernate-jpamodelgen", () -> modelgen.fetch(folder));
      for (String size : System.getProperty("schemac.benchmark.tables", "10,100,1000").split(",")) {
        int tables = Integer.parseInt(size);
        Path project = Files.createDirectories(folder.resolve(size));
        Map<String, Run> all = new LinkedHashMap<>();
        Workload workload = new Workload(project.resolve("schemac"), tables, jars);
        all.put("javac -proc:none", workload::none);
        all.put("schemac, first", workload::first);
        all.put("schemac, unchanged", () -> workload.unchanged(false));
        for (Peer peer : peers) {
          peer.prepare(project.resolve(peer.name().replace(' ', '-')), tables);
          all.put(peer.name() + ", first", peer::first);
          all.put(peer.name() + ", unchanged", peer::unchanged);
        }
        if (hasModelgen) {
          modelgen.prepare(project.resolve("modelgen"), tables);
          all.put("entities, -proc:none", modelgen::none);
          all.put("entities, jpamodelgen", modelgen::generated);
          all.put("schemac, table classes", () -> workload.unchanged(true));
        }
        print(tables, measure(all, runs), hasModelgen);
      }
    } finally {
      Workload.delete(folder);
    }
  }

  private static List<Peer> fetched(Path folder) {
    List<Peer> peers = new ArrayList<>();
    for (Peer peer : List.of(new DrizzlePeer(), new EbeanPeer(), new HibernatePeer())) {
      Path into = folder.resolve("fetched-" + peer.name().replace(' ', '-'));
      if (isFetched(peer.name(), () -> peer.fetch(into))) {
        peers.add(peer);
      }
    }
    return peers;
  }

  /** Something that needs the network. */
  interface Fetch {
    void run() throws IOException, InterruptedException;
  }

  static boolean isFetched(String name, Fetch fetch) {
    try {
      fetch.run();
      return true;
    } catch (IOException e) {
      System.out.println("skipped, since it cannot be fetched: " + name);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  /** Runs all of them in turn, so often. */
  static Map<String, List<Cost>> measure(Map<String, Run> all, int runs)
      throws IOException, InterruptedException {
    Map<String, List<Cost>> costs = new LinkedHashMap<>();
    List<String> names = new ArrayList<>(all.keySet());
    for (int run = -1; run < runs; run++) {
      for (String name : names) {
        Cost cost = all.get(name).run();
        // The first round warms the file cache.
        if (run >= 0) {
          costs.computeIfAbsent(name, key -> new ArrayList<>()).add(cost);
        }
      }
    }
    return costs;
  }

  private static void print(int tables, Map<String, List<Cost>> costs, boolean hasModelgen) {
    System.out.printf("%n%d tables%n", tables);
    System.out.println("| run | CPU s | wall s | MB |");
    System.out.println("|---|---|---|---|");
    costs.forEach(
        (name, each) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.0f |%n",
                name,
                median(each, Cost::cpu),
                median(each, Cost::wall),
                median(each, Cost::memory)));
    added("schemac, first", "javac -proc:none", costs, "wall", Cost::wall);
    added("schemac, unchanged", "javac -proc:none", costs, "wall", Cost::wall);
    if (hasModelgen) {
      added("schemac, table classes", "schemac, unchanged", costs, "CPU", Cost::cpu);
      added("entities, jpamodelgen", "entities, -proc:none", costs, "CPU", Cost::cpu);
      System.out.println("table classes, added CPU over jpamodelgen's: " + ratioOfAdded(costs));
    }
  }

  private static void added(
      String name,
      String over,
      Map<String, List<Cost>> costs,
      String what,
      ToDoubleFunction<Cost> part) {
    List<Double> pairs = added(name, over, costs, part);
    System.out.printf("added %s seconds of %s over %s: %s%n", what, name, over, Ratio.of(pairs));
  }

  private static List<Double> added(
      String name, String over, Map<String, List<Cost>> costs, ToDoubleFunction<Cost> part) {
    List<Cost> left = costs.getOrDefault(name, List.of());
    List<Cost> right = costs.getOrDefault(over, List.of());
    List<Double> pairs = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      pairs.add(part.applyAsDouble(left.get(i)) - part.applyAsDouble(right.get(i)));
    }
    return pairs;
  }

  private static Ratio ratioOfAdded(Map<String, List<Cost>> costs) {
    List<Double> ours = added("schemac, table classes", "schemac, unchanged", costs, Cost::cpu);
    List<Double> theirs = added("entities, jpamodelgen", "entities, -proc:none", costs, Cost::cpu);
    List<Double> pairs = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      pairs.add(ours.get(i) / theirs.get(i));
    }
    return Ratio.of(pairs);
  }

  static double median(List<Cost> costs, ToDoubleFunction<Cost> part) {
    return Ratio.median(costs.stream().mapToDouble(part).toArray());
  }
}
