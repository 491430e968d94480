package dev.schemac.processor.compile;

import dev.schemac.core.Golden;
import dev.schemac.core.postgres.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of {@code cases}. {@code v1}, {@code v2} … hold the classes of each compile, perhaps
 * {@code options.txt}, and in {@code expected.txt} what it says; {@code migrations} holds the SQL
 * files that are there in the end. Both are those of the default, {@code schemac.online=true};
 * where {@code schemac.online=false} gives others, they stand in {@code offline} under the same
 * names. What is not of the project stands as {@link OtherBuild} says.
 *
 * @param name the name of the folder
 */
record Case(String name) {

  static final Path FOLDER = Golden.folder("cases");

  /** What a compile says, in the folder of its version. */
  static final String EXPECTED = "expected.txt";

  /** What is run behind the migrations of a version, in its folder. */
  static final String ROWS = "rows.sql";

  /** Cases whose last version is refused: its classes are no schema that a database has. */
  private static final String REFUSED = "refused-";

  /** The cases whose names match {@code -Dschemac.test.cases=types-.*}; all without it. */
  static List<Case> all() throws IOException {
    String wanted = System.getProperty("schemac.test.cases", "");
    try (Stream<Path> entries = Files.list(FOLDER)) {
      return entries
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .filter(name -> name.matches(wanted + ".*"))
          .sorted()
          .map(Case::new)
          .toList();
    }
  }

  /**
   * Whether an ordinary build does for this case what it does for one of so many, which the name
   * decides; {@code -Dschemac.test.cases=} does it for all.
   */
  boolean isOneOf(int many) {
    return isAskedFor() || draw(many) == 0;
  }

  /** Whether a person named the cases to run, and so wants all that can be said of them. */
  static boolean isAskedFor() {
    return System.getProperty("schemac.test.cases") != null;
  }

  /** A number below the given one that stays this case's. */
  int draw(int below) {
    return Math.floorMod(name.hashCode(), below);
  }

  Path folder() {
    return FOLDER.resolve(name);
  }

  Path migrations() {
    return folder().resolve("migrations");
  }

  /** What the other mode gives, where it differs. */
  Path offline() {
    return folder().resolve("offline");
  }

  boolean isRefused() {
    return name.startsWith(REFUSED);
  }

  boolean hasLibrary() {
    return OtherBuild.hasClasses(folder().resolve("v1"));
  }

  boolean hasRows() {
    return Files.exists(folder().resolve("v1").resolve(ROWS));
  }

  List<Path> versions() throws IOException {
    try (Stream<Path> folders = Files.list(folder())) {
      return folders.filter(f -> f.getFileName().toString().startsWith("v")).sorted().toList();
    }
  }

  /** The options of a version that are its own. */
  static List<String> options(Path version) throws IOException {
    Path file = version.resolve("options.txt");
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  /**
   * The servers to run the migrations on: all that the case is for where they are asked for, else
   * one of them; none where no server is new enough.
   */
  List<Integer> majors() throws IOException {
    int oldest = oldest();
    List<Integer> majors = new ArrayList<>(PostgresServer.majors());
    majors.removeIf(major -> major < oldest);
    if (majors.isEmpty() || System.getProperty("schemac.test.majors") != null) {
      return majors;
    }
    return List.of(majors.get(draw(majors.size())));
  }

  private int oldest() throws IOException {
    String option = "-Aschemac.postgres=";
    int oldest = 0;
    for (Path version : versions()) {
      for (String line : options(version)) {
        if (line.startsWith(option)) {
          oldest = Math.max(oldest, Integer.parseInt(line.substring(option.length())));
        }
      }
    }
    return oldest;
  }

  @Override
  public String toString() {
    return name;
  }
}
