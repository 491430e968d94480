package dev.schemac.processor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A tool that is called from Java, over JPA's entities, by the few lines its manual shows. */
abstract class JavaPeer implements Peer {

  /** The entities that it reads. */
  interface Entities {
    /** Writes so many below a source root, and lists the files. */
    List<Path> write(Path root, int tables) throws IOException;
  }

  private final Entities entities;
  private String classPath = "";
  private Path folder = Path.of("");
  private Path classes = Path.of("");

  JavaPeer(Entities entities) {
    this.entities = entities;
  }

  /** The lines, a class {@code Peer} whose arguments are the output and the list of classes. */
  abstract String program();

  /** Artifacts, as {@link Fetched} takes them. */
  abstract String[] artifacts();

  /** What the JVM is told beside the class path. */
  List<String> jvmOptions(String fetched) {
    return List.of();
  }

  @Override
  public void fetch(Path into) throws IOException, InterruptedException {
    classPath = Fetched.classPath(into, artifacts());
  }

  @Override
  public void prepare(Path into, int tables) throws IOException, InterruptedException {
    folder = Files.createDirectories(into);
    classes = Files.createDirectories(into.resolve("classes"));
    List<Path> sources = new ArrayList<>(entities.write(into.resolve("src"), tables));
    sources.add(Files.writeString(into.resolve("Peer.java"), program()));
    new Javac(into, classPath).run(classes, sources, List.of("-proc:none"));
    Files.write(into.resolve("classes.txt"), PeerSchema.entityNames(tables));
  }

  @Override
  public Cost first() throws IOException, InterruptedException {
    Workload.delete(folder.resolve("out"));
    Files.createDirectories(folder.resolve("out"));
    Cost cost = unchanged();
    try (var files = Files.walk(folder.resolve("out"))) {
      if (files.noneMatch(file -> file.toString().endsWith(".sql"))) {
        throw new IOException(Files.readString(folder.resolve("command.log")));
      }
    }
    return cost;
  }

  @Override
  public Cost unchanged() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Javac.tool("java")));
    command.addAll(jvmOptions(classPath));
    command.addAll(List.of("-cp", classes + ":" + classPath, "Peer"));
    command.addAll(List.of(folder.resolve("out").toString(), "classes.txt"));
    return new Timed(folder).run(command);
  }
}
