package dev.schemac.processor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** hibernate-jpamodelgen, the processor that writes a class of names for each entity. */
final class ModelgenPeer {

  private String classPath = "";
  private String processorPath = "";
  private Path folder = Path.of("");
  private List<Path> sources = List.of();

  void fetch(Path into) throws IOException, InterruptedException {
    String version = HibernatePeer.VERSION;
    classPath =
        Fetched.classPath(
            into.resolve("fetched-api"), "jakarta.persistence:jakarta.persistence-api:3.1.0");
    processorPath =
        Fetched.classPath(
            into.resolve("fetched-modelgen"), "org.hibernate.orm:hibernate-jpamodelgen:" + version);
  }

  void prepare(Path into, int tables) throws IOException {
    folder = Files.createDirectories(into);
    sources = PeerSchema.entities(into.resolve("src"), tables);
  }

  Cost none() throws IOException, InterruptedException {
    return run(List.of("-proc:none"));
  }

  Cost generated() throws IOException, InterruptedException {
    return run(List.of("-processorpath", processorPath));
  }

  private Cost run(List<String> options) throws IOException, InterruptedException {
    Path classes = folder.resolve("classes");
    Workload.delete(classes);
    return new Javac(folder, classPath).run(Files.createDirectories(classes), sources, options);
  }
}
