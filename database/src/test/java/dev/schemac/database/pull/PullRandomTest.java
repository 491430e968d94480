package dev.schemac.database.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.random.RandomSchema;
import dev.schemac.core.random.Seeds;
import dev.schemac.core.schema.Schema;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A compile of the classes of any schema has nothing to write, and google-java-format nothing to
 * change: {@code -Dschemac.cases=1000} draws more, {@code -Dschemac.seed=17} one, {@code
 * -Dschemac.test.style=JPA} makes all of one style.
 */
class PullRandomTest {

  private static final @Nullable String STYLE = System.getProperty("schemac.test.style");

  @Test
  void classesOfAnySchemaAreUpToDate(@TempDir Path folder) throws Exception {
    Seeds.forEach(
        8,
        seed -> {
          Schema schema = RandomSchema.draft(seed, 5).schema();
          Style style = STYLE == null ? Style.values()[(int) (seed % 3)] : Style.valueOf(STYLE);
          PulledProject.isUpToDate(schema, style, folder.resolve(String.valueOf(seed)));
        });
    assertThat(GoogleJavaFormat.changed(folder)).isEmpty();
  }
}
