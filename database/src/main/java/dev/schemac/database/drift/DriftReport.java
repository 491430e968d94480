package dev.schemac.database.drift;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.schemac.core.text.HiddenCharacters;
import dev.schemac.database.difference.MendingScript;
import dev.schemac.database.verify.LocatedDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a database has otherwise than its migrations have made it.
 *
 * @param serverVersion the server's {@code server_version_num}
 * @param source who says which migrations ran: {@code Flyway}, {@code Liquibase} or {@code at}
 * @param at the last migration that ran; empty: none
 * @param notRun the files of the folder that have not run
 * @param failed the scripts that failed and were not repaired since
 * @param unknown the scripts that ran and are not in the folder
 * @param differences what differs: expected is what the migrations make, actual what is there
 * @param conditions states that no schema says
 * @param toExpected takes the database back to what its migrations make
 * @param toActual takes any other database to what this one is: for a migration of one's own
 */
public record DriftReport(
    int serverVersion,
    String source,
    String at,
    List<String> notRun,
    List<String> failed,
    List<String> unknown,
    List<LocatedDifference> differences,
    List<Condition> conditions,
    MendingScript toExpected,
    MendingScript toActual) {

  /** Copies the lists. */
  public DriftReport {
    notRun = List.copyOf(notRun);
    failed = List.copyOf(failed);
    unknown = List.copyOf(unknown);
    differences = List.copyOf(differences);
    conditions = List.copyOf(conditions);
  }

  /** Whether the database is otherwise than its migrations have made it. */
  public boolean hasDrift() {
    return !differences.isEmpty()
        || !failed.isEmpty()
        || !unknown.isEmpty()
        || conditions.stream().anyMatch(Condition::isDrift);
  }

  /** All of it but the SQL for a person to read; the last line has no line feed. */
  public String text() {
    List<String> lines = new ArrayList<>();
    String where = at.isEmpty() ? "no migration has run" : "the last migration is " + at;
    lines.add(
        (hasDrift() ? "The database has drifted" : "The database is what its migrations make")
            + "; "
            + where
            + " ("
            + source
            + ")");
    notRun.forEach(file -> lines.add("  " + file + " has not run"));
    failed.forEach(file -> lines.add("  " + file + " has failed"));
    unknown.forEach(file -> lines.add("  " + file + " ran and is not in the folder"));
    differences.forEach(it -> lines.add("  " + it.sentence()));
    conditions.forEach(it -> lines.add("  " + it.sentence()));
    return HiddenCharacters.escaped(String.join("\n", lines));
  }

  /** All of it as JSON, the SQL as {@code toExpected} and {@code toActual}. */
  public JsonObject toJson() {
    JsonObject json = new JsonObject();
    json.addProperty("drift", hasDrift());
    json.addProperty("serverVersion", serverVersion);
    json.addProperty("source", source);
    json.addProperty("at", at);
    json.add("notRun", strings(notRun));
    json.add("failed", strings(failed));
    json.add("unknown", strings(unknown));
    JsonArray all = new JsonArray();
    differences.forEach(it -> all.add(it.toJson()));
    json.add("differences", all);
    JsonArray states = new JsonArray();
    for (Condition condition : conditions) {
      JsonObject state = new JsonObject();
      state.addProperty("type", condition.type().name().toLowerCase(Locale.ROOT));
      state.addProperty("name", condition.name());
      state.addProperty("drift", condition.isDrift());
      states.add(state);
    }
    json.add("conditions", states);
    json.addProperty("toExpected", toExpected.text());
    json.addProperty("toActual", toActual.text());
    return json;
  }

  private static JsonArray strings(List<String> values) {
    JsonArray array = new JsonArray();
    values.forEach(array::add);
    return array;
  }
}
