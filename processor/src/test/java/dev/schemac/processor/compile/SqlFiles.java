package dev.schemac.processor.compile;

import dev.schemac.core.postgres.TestDatabase;
import java.util.Map;
import java.util.TreeMap;

/**
 * The migrations of a project.
 *
 * @param texts their texts, by file name, in the order in which they run
 */
public record SqlFiles(Map<String, String> texts) {

  public static SqlFiles of(TestProject project) {
    Map<String, String> files = new TreeMap<>(project.folder());
    files.keySet().removeIf(file -> !file.endsWith(".sql"));
    return new SqlFiles(files);
  }

  /** Runs all. */
  public void apply(TestDatabase database) {
    texts.values().forEach(text -> apply(text, database));
  }

  /** Runs one as its header says: in one transaction or not. */
  public static void apply(String text, TestDatabase database) {
    if (text.contains("\n-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f\n")) {
      database.runInTransaction(text);
    } else {
      database.runStatements(text);
    }
  }
}
