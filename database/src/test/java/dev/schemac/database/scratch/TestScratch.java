package dev.schemac.database.scratch;

import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Scratch databases on the servers of the tests, for the length of the JVM. */
public final class TestScratch {

  private static final Map<Integer, ScratchDatabases> OPEN = new ConcurrentHashMap<>();

  private TestScratch() {}

  /** Those of a major version. */
  public static ScratchDatabases of(int major) {
    return OPEN.computeIfAbsent(major, TestScratch::open);
  }

  private static ScratchDatabases open(int major) {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      return ScratchDatabases.on(url(database), null, null, major);
    } catch (ScratchException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A database as an application's test has it. */
  public static DataSource source(TestDatabase database) throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(database.connection().getMetaData().getURL());
    source.setUser("postgres");
    return source;
  }

  /** The URL of the database that each server has. */
  public static String url(TestDatabase database) throws SQLException {
    String url = database.connection().getMetaData().getURL();
    return url.replaceAll("/[^/?]*(\\?.*)?$", "/postgres?user=postgres");
  }
}
