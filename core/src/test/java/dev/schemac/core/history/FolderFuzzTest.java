package dev.schemac.core.history;

import static dev.schemac.core.history.Project.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.history.review.Listing;
import dev.schemac.core.schema.Schema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders in which any file holds anything: told apart or refused, never an exception. */
class FolderFuzzTest {

  private static final long SEED = Long.getLong("schemac.test.seed", 20260101L);
  private static final int INPUTS = Integer.getInteger("schemac.test.inputs", 300);

  @TempDir Path directory;

  @Test
  void noFolderMakesACompileFailOtherwise() throws IOException {
    Random random = new Random(SEED);
    Schema target = schema("a", "b mail");
    Project model = new Project(directory.resolve("model/migrations"));
    model.compile(schema("a"));
    model.write("0001_by_hand.sql", "SELECT 1;\n");
    model.compile(schema("a"));
    model.compile(target);
    SortedMap<String, String> texts = model.texts();
    List<String> names = new ArrayList<>(texts.keySet());
    names.add(Listing.aside("schema.json"));
    names.add(Listing.aside("0002_change_b.sql"));
    names.add("0003_x.sql");
    names.add("0003_x.sql.conf");
    int refused = 0;
    for (int i = 0; i < INPUTS; i++) {
      Project project = new Project(directory.resolve("f" + i + "/migrations"));
      texts.forEach(project::write);
      String file = names.get(random.nextInt(names.size()));
      String other = texts.getOrDefault(names.get(random.nextInt(names.size())), "x");
      byte[] bytes =
          spoil(random, texts.getOrDefault(file, other).getBytes(StandardCharsets.UTF_8));
      Files.write(project.folder.resolve(file), bytes);
      List<String> told = project.compile(target);
      assertThat(told).as("seed %s input %s: %s", SEED, i, file).isNotEmpty();
      project.rebase = "HEAD";
      assertThat(project.compile(target).get(0)).startsWith("GitFailed");
      project.rebase = null;
      String id = told.get(0).split(" ", 2)[0];
      refused +=
          List.of("settled", "Wrote", "Recorded", "UpToDate", "RemovedDraft").contains(id) ? 0 : 1;
    }
    System.out.printf("spoilt folders: %d inputs, %d refused, seed %d%n", INPUTS, refused, SEED);
    assertThat(refused).isPositive().isLessThan(INPUTS);
  }

  private static byte[] spoil(Random random, byte[] bytes) {
    byte[] spoilt = bytes.clone();
    switch (random.nextInt(3)) {
      case 0 -> {
        for (int flips = 1 + random.nextInt(4); flips > 0 && spoilt.length > 0; flips--) {
          spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
        }
        return spoilt;
      }
      case 1 -> {
        return Arrays.copyOf(spoilt, random.nextInt(spoilt.length + 1));
      }
      default -> {
        random.nextBytes(spoilt);
        return spoilt;
      }
    }
  }
}
