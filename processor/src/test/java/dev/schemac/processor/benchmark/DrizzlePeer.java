package dev.schemac.processor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code drizzle-kit generate}. */
final class DrizzlePeer implements Peer {

  private static final String KIT = "0.31.11";
  private static final String ORM = "0.45.1";

  private Path project = Path.of("");

  @Override
  public String name() {
    return "drizzle-kit " + KIT;
  }

  @Override
  public void fetch(Path folder) throws IOException, InterruptedException {
    Fetched.npm(folder, "drizzle-kit@" + KIT, "drizzle-orm@" + ORM);
    project = folder;
  }

  @Override
  public void prepare(Path folder, int tables) throws IOException {
    Workload.delete(project.resolve("drizzle"));
    Files.writeString(project.resolve("schema.ts"), PeerSchema.drizzle(tables));
  }

  @Override
  public Cost first() throws IOException, InterruptedException {
    Workload.delete(project.resolve("drizzle"));
    Cost cost = unchanged();
    // Without a terminal it can fail with an error text and the status of success.
    if (Files.notExists(project.resolve("drizzle/meta/_journal.json"))) {
      throw new IOException(Files.readString(project.resolve("command.log")));
    }
    return cost;
  }

  @Override
  public Cost unchanged() throws IOException, InterruptedException {
    String kit = project.resolve("node_modules/drizzle-kit/bin.cjs").toString();
    return new Timed(project)
        .run(
            List.of(
                "node",
                kit,
                "generate",
                "--dialect=postgresql",
                "--schema=schema.ts",
                "--out=drizzle"));
  }
}
