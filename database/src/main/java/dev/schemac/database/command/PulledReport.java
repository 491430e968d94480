package dev.schemac.database.command;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.schemac.core.text.HiddenCharacters;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.database.catalog.Leftover;
import dev.schemac.database.pull.FileComparison;
import dev.schemac.database.pull.PullException;
import dev.schemac.database.pull.PulledClasses;
import java.util.ArrayList;
import java.util.List;

/** Says what was pulled, or how what would be pulled differs from what is there. */
final class PulledReport {

  private final PulledClasses pulled;
  private final StringBuilder text = new StringBuilder();
  private final JsonObject json = new JsonObject();

  PulledReport(PulledClasses pulled) {
    this.pulled = pulled;
  }

  /** After the files were written. */
  CommandResult written(List<String> paths) {
    text.append(
        "Pulled %s into %s, and the baseline into %s. The next compile writes nothing.%n"
            .formatted(
                counted(pulled.schema().tables().size(), "table"),
                pulled.options().sources(),
                pulled.options().migrations()));
    if (!pulled.advice().isEmpty()) {
      text.append(pulled.advice()).append('\n');
    }
    json.add("written", array(paths));
    leftovers();
    return new CommandResult(text.toString(), json, true);
  }

  /** Where the classes are the schema already, and nothing is written. */
  CommandResult compared() throws PullException {
    List<String> same = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    List<String> different = new ArrayList<>();
    List<FileComparison> changes = new ArrayList<>();
    for (FileComparison comparison : pulled.compare()) {
      List<String> paths =
          switch (comparison.state()) {
            case SAME -> same;
            case MISSING -> missing;
            case DIFFERENT -> different;
          };
      paths.add(comparison.file().path());
      if (comparison.state() == FileComparison.State.DIFFERENT) {
        changes.add(comparison);
      }
    }
    text.append(
        "%s has a schema.json, so nothing was written. Of the files that would be pulled, %d are there as they are.%n"
            .formatted(pulled.options().migrations(), same.size()));
    lines("not there", missing);
    for (FileComparison change : changes) {
      lines("other text", List.of(change.file().path()));
      change
          .difference()
          .forEach(line -> text.append("    ").append(HiddenCharacters.escaped(line)).append('\n'));
    }
    json.add("same", array(same));
    json.add("missing", array(missing));
    json.add("different", array(different));
    leftovers();
    return new CommandResult(text.toString(), json, missing.isEmpty() && different.isEmpty());
  }

  private void lines(String what, List<String> paths) {
    for (String path : paths) {
      text.append("  ").append(what).append(": ").append(path).append('\n');
    }
  }

  private void leftovers() {
    List<Leftover> leftovers = pulled.leftovers();
    if (!leftovers.isEmpty()) {
      text.append(
          "The classes do not say %s of the database:%n"
              .formatted(counted(leftovers.size(), "thing")));
      for (Leftover leftover : leftovers) {
        QualifiedName table = leftover.table();
        String line =
            leftover.kind() + " " + leftover.name() + (table == null ? "" : " of " + table.sql());
        text.append("  ").append(HiddenCharacters.escaped(line)).append('\n');
      }
    }
    JsonArray array = new JsonArray();
    for (Leftover leftover : leftovers) {
      JsonObject one = new JsonObject();
      one.addProperty("kind", leftover.kind());
      one.addProperty("name", leftover.name());
      if (leftover.table() != null) {
        one.addProperty("table", leftover.table().sql());
      }
      one.addProperty("definition", leftover.definition());
      array.add(one);
    }
    json.add("leftovers", array);
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static JsonArray array(List<String> values) {
    JsonArray array = new JsonArray();
    values.forEach(array::add);
    return array;
  }
}
