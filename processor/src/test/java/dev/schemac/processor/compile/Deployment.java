package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.Catalog;
import dev.schemac.core.postgres.TestDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A database that lives on: each deployment runs what is new, as Flyway does, and refuses a history
 * in which a migration that it ran is another or gone.
 */
final class Deployment implements AutoCloseable {

  private final TestDatabase database = Shop.newDatabase();
  private final Map<String, String> applied = new LinkedHashMap<>();

  /** Runs what it has not run yet; the database is then what the classes say, rows and all. */
  void deploy(Shop shop) {
    boolean first = applied.isEmpty();
    Map<String, String> files = SqlFiles.of(shop.project).texts();
    assertThat(files).as("what ran is still history").containsAllEntriesOf(applied);
    assertThat(files.keySet().stream().limit(applied.size()))
        .as("nothing comes before what ran")
        .containsExactlyElementsOf(applied.keySet());
    files.forEach(
        (file, text) -> {
          if (applied.putIfAbsent(file, text) == null) {
            SqlFiles.apply(text, database);
          }
        });
    assertThat(Catalog.read(database)).isEqualTo(shop.catalogOfClasses());
    if (first) {
      database.execute("INSERT INTO users (id, email) VALUES (1, 'ada@example.org')");
    }
    assertThat(database.rows("SELECT id, email FROM users"))
        .isEqualTo(List.of("1 | ada@example.org"));
  }

  @Override
  public void close() {
    database.close();
  }
}
