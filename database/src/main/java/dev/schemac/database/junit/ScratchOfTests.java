package dev.schemac.database.junit;

import dev.schemac.database.scratch.ScratchDatabases;
import dev.schemac.database.scratch.ScratchException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The scratch server of all tests of a run, which takes a second to start; JUnit closes it at the
 * run's end.
 *
 * <p>JUnit 6 closes what is {@link AutoCloseable}, and 5.10 only what has its own, older type.
 */
@SuppressWarnings("deprecation")
record ScratchOfTests(ScratchDatabases databases)
    implements AutoCloseable, ExtensionContext.Store.CloseableResource {

  /**
   * Those of a major version.
   *
   * @throws ScratchException if there is none of that version
   */
  static synchronized ScratchDatabases open(ExtensionContext context, @Nullable Integer major)
      throws ScratchException {
    ExtensionContext.Store store =
        context.getRoot().getStore(ExtensionContext.Namespace.create(ScratchOfTests.class));
    String key = String.valueOf(major);
    ScratchOfTests there = store.get(key, ScratchOfTests.class);
    if (there == null) {
      there = new ScratchOfTests(ScratchDatabases.open(major));
      store.put(key, there);
    }
    return there.databases();
  }

  @Override
  public void close() {
    databases.close();
  }
}
