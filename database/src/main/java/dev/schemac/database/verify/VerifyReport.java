package dev.schemac.database.verify;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.schemac.core.text.HiddenCharacters;
import dev.schemac.core.text.PostgresVersion;
import dev.schemac.database.difference.MendingScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the migrations of a folder make the schema of its snapshot.
 *
 * @param serverVersion the {@code server_version_num} of the server that they ran on
 * @param migrations how many scripts there are
 * @param runs the ways in which they ran
 */
public record VerifyReport(int serverVersion, int migrations, List<VerifyRun> runs) {

  /** Copies the list. */
  public VerifyReport {
    runs = List.copyOf(runs);
  }

  /** Whether each run made the schema. */
  public boolean isRight() {
    return runs.stream().allMatch(VerifyRun::isRight);
  }

  /**
   * SQL that takes what the migrations make to what the classes say, to be read and to become one
   * more migration; empty where there is nothing to do or a migration fails.
   */
  public String sql() {
    MendingScript script = runs.isEmpty() ? null : runs.get(0).toSchema();
    return script == null || runs.get(0).isRight() ? "" : script.text();
  }

  /** All of it but the SQL for a person to read; the last line has no line feed. */
  public String text() {
    List<String> lines = new ArrayList<>();
    for (VerifyRun run : runs) {
      VerifyRun.Failure failure = run.failure();
      if (failure != null) {
        lines.add(run.title() + ": " + failure.place() + " fails: " + failure.reason());
      } else if (!run.isRight()) {
        lines.add(run.title() + " does not make the schema of the classes:");
        run.differences().forEach(it -> lines.add("  " + it.sentence() + advice(it)));
      }
    }
    if (lines.isEmpty()) {
      lines.add(migrations + " migrations make the schema of the classes on PostgreSQL " + major());
      // Each run makes the same ones beside it.
      runs.stream()
          .limit(1)
          .flatMap(run -> run.additions().stream())
          .forEach(it -> lines.add("  besides: " + it.title()));
    }
    return HiddenCharacters.escaped(String.join("\n", lines));
  }

  /** No class says that a constraint was never checked, or that an index is of no use. */
  private static String advice(LocatedDifference located) {
    return switch (located.difference().kind()) {
      case "NOT VALID constraint" -> "; let a migration VALIDATE it, and say it in the class";
      case "INVALID index" -> "; let a migration drop it and create it again";
      default -> "";
    };
  }

  private int major() {
    return PostgresVersion.majorOf(serverVersion);
  }

  /**
   * All of it as JSON: {@code right}, {@code serverVersion}, {@code migrations}, {@code sql} and
   * {@code runs}, each with {@code title} and either {@code failure} or {@code differences} and
   * {@code additions}.
   */
  public JsonObject toJson() {
    JsonObject json = new JsonObject();
    json.addProperty("right", isRight());
    json.addProperty("serverVersion", serverVersion);
    json.addProperty("migrations", migrations);
    json.addProperty("sql", sql());
    JsonArray all = new JsonArray();
    runs.forEach(run -> all.add(json(run)));
    json.add("runs", all);
    return json;
  }

  private static JsonObject json(VerifyRun run) {
    JsonObject json = new JsonObject();
    json.addProperty("title", run.title());
    VerifyRun.Failure failure = run.failure();
    if (failure != null) {
      JsonObject failed = new JsonObject();
      failure.place().addTo(failed);
      failed.addProperty("reason", failure.reason());
      failed.addProperty("sqlState", failure.sqlState());
      json.add("failure", failed);
    }
    JsonArray differences = new JsonArray();
    run.differences().forEach(it -> differences.add(it.toJson()));
    json.add("differences", differences);
    JsonArray additions = new JsonArray();
    run.additions().forEach(it -> additions.add(it.toJson()));
    json.add("additions", additions);
    return json;
  }
}
