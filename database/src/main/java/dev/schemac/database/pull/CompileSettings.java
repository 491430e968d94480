package dev.schemac.database.pull;

import dev.schemac.core.history.journal.Naming;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a compile of entities must be told in {@code schemac.properties}: without it they are no
 * tables.
 */
final class CompileSettings {

  private static final String FILE = "schemac.properties";
  private static final long MAXIMUM = 64 * 1024;

  private final PullOptions options;

  CompileSettings(PullOptions options) {
    this.options = options;
  }

  /**
   * The file as a project without one needs it; null where nothing need be said or one is there.
   */
  @Nullable PulledFile missing() {
    return options.style() == Style.JPA && !isThere()
        ? new PulledFile(FILE, String.join("\n", lines()) + "\n")
        : null;
  }

  private boolean isThere() {
    return Files.exists(options.project().resolve(FILE), LinkOption.NOFOLLOW_LINKS);
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>(List.of("jpa=spring", "hibernate=6"));
    Path project = options.project().toAbsolutePath().normalize();
    Path migrations = options.migrations().toAbsolutePath().normalize();
    if (!migrations.equals(project.resolve("migrations"))) {
      boolean below = migrations.startsWith(project);
      Path said = below ? project.relativize(migrations) : migrations;
      lines.add("migrations=" + said.toString().replace('\\', '/'));
    }
    if (options.naming() == Naming.FLYWAY) {
      lines.add("naming=flyway");
    }
    return lines;
  }

  /** What is to be added to the file that is there, for a person; empty: nothing. */
  String advice() {
    if (options.style() != Style.JPA || !isThere() || says("jpa")) {
      return "";
    }
    return "Add jpa=spring or jpa=standard, and hibernate=6 or hibernate=7, to "
        + options.project().resolve(FILE)
        + ": without them a compile takes no entity for a table.";
  }

  /** Whether the file has a line of that name; what cannot be read has none. */
  private boolean says(String name) {
    Path file = options.project().resolve(FILE);
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MAXIMUM) {
        return false;
      }
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return text.lines().anyMatch(line -> line.strip().matches(name + "\\s*=.*"));
    } catch (IOException e) {
      return false;
    }
  }
}
