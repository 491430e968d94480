package dev.schemac.database.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.history.journal.Naming;
import dev.schemac.core.schema.Schema;
import dev.schemac.database.catalog.Introspection;
import dev.schemac.database.catalog.Leftover;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A project of classes that were pulled. */
final class PulledProject {

  static final String PACKAGE = "com.acme.model";

  private final Path folder;

  PulledProject(Path folder) {
    this.folder = folder;
  }

  PullOptions options(Style style) {
    return new PullOptions(PACKAGE, style, sources(), migrations(), Naming.PLAIN, folder);
  }

  Path sources() {
    return folder.resolve("src/main/java");
  }

  Path migrations() {
    return folder.resolve("migrations");
  }

  /** Pulls a schema, and compiles: nothing may be left to write. */
  static PulledClasses isUpToDate(Schema schema, Style style, Path folder) throws Exception {
    return isUpToDate(new Introspection(180_000, schema, List.of()), style, folder);
  }

  static PulledClasses isUpToDate(Introspection found, Style style, Path folder) throws Exception {
    PulledProject project = new PulledProject(folder);
    PulledClasses pulled = Pull.of(found, project.options(style));
    pulled.write();
    Map<String, String> before = project.files();
    String said =
        Compile.of(
            project.sources(),
            project.migrations(),
            folder.resolve("target/classes"),
            mapping(style, folder));
    String sources = pulled.files().toString();
    int tables = pulled.schema().tables().size();
    if (tables > 0) {
      String table = tables == 1 ? "1 table" : tables + " tables";
      assertThat(said)
          .as(sources)
          .isEqualToIgnoringNewLines("Note: schemac: " + table + ", migrations up to date");
    }
    assertThat(project.files()).as(sources).isEqualTo(before);
    return pulled;
  }

  /** Entities hold with each naming strategy and version of Hibernate: each folder has another. */
  private static String[] mapping(Style style, Path folder) {
    int any = Math.floorMod(String.valueOf(folder.getFileName()).hashCode(), 4);
    return style == Style.JPA
        ? new String[] {
          "-Aschemac.jpa=" + (any % 2 == 0 ? "spring" : "standard"),
          "-Aschemac.hibernate=" + (any < 2 ? "6" : "7")
        }
        : new String[0];
  }

  static List<String> names(List<Leftover> leftovers) {
    return leftovers.stream().map(one -> one.kind() + " " + one.name()).toList();
  }

  /** All files of the migrations folder. */
  private Map<String, String> files() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> paths = Files.list(migrations())) {
      paths.forEach(
          path -> {
            try {
              texts.put(path.getFileName().toString(), Files.readString(path));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
    return texts;
  }
}
