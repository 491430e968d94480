package dev.schemac.database.command;

import java.nio.file.Path;

/** What a changelog needs in its last place, so that Liquibase runs the migrations to come. */
final class ChangelogInclude {

  private final Path changelog;
  private final Path migrations;

  ChangelogInclude(Path changelog, Path migrations) {
    this.changelog = changelog.toAbsolutePath().normalize();
    this.migrations = migrations.toAbsolutePath().normalize();
  }

  /** What to do, for a person. */
  String text() {
    return "Add as the last entry to "
        + changelog.getFileName()
        + ", so that Liquibase runs the migrations to come:\n"
        + lines().indent(2)
        + "Liquibase runs each of them in a transaction: compile with schemac.online=false.\n";
  }

  /** The entry in the changelog's own form. */
  String lines() {
    String name = String.valueOf(changelog.getFileName());
    String path = path();
    if (name.endsWith(".xml")) {
      return "<includeAll path=\"%s\" relativeToChangelogFile=\"true\" endsWithFilter=\".sql\"/>"
          .formatted(path);
    } else if (name.endsWith(".json")) {
      return "{\"includeAll\": {\"path\": \"%s\", \"relativeToChangelogFile\": true, \"endsWithFilter\": \".sql\"}}"
          .formatted(path);
    }
    return """
    - includeAll:
        path: %s
        relativeToChangelogFile: true
        endsWithFilter: .sql"""
        .formatted(path);
  }

  private String path() {
    Path folder = changelog.getParent();
    Path relative = folder == null ? migrations : folder.relativize(migrations);
    return relative.toString().replace('\\', '/') + "/";
  }
}
