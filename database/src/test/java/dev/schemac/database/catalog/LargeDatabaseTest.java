package dev.schemac.database.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The number of statements does not depend on the number of tables. {@code
 * -Dschemac.test.tables=10000} makes so many, and how long the server took is printed.
 */
class LargeDatabaseTest {

  private static final int TABLES = Integer.getInteger("schemac.test.tables", 50);

  @OnPostgres
  void takesAsManyStatementsAsAnEmptyOne(int major) throws SQLException {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      AtomicInteger ofEmpty = new AtomicInteger();
      Introspector.of(CatalogFilter.ALL).read(counting(database.connection(), ofEmpty));
      for (int i = 0; i < TABLES; i += 100) {
        database.execute(creation(i, Math.min(i + 100, TABLES)));
      }
      database.execute("ANALYZE");
      AtomicInteger ofMany = new AtomicInteger();
      long start = System.nanoTime();
      Introspection read =
          Introspector.of(CatalogFilter.ALL).read(counting(database.connection(), ofMany));
      System.out.printf(
          "PostgreSQL %d: %d tables read in %d ms%n",
          major, TABLES, (System.nanoTime() - start) / 1_000_000);
      assertThat(read.schema().tables()).hasSize(TABLES);
      assertThat(ofMany.get()).isEqualTo(ofEmpty.get()).isLessThan(30);
      // All at once would take more locks than the server has room for.
      for (int i = 0; i < TABLES; i++) {
        database.execute("DROP TABLE t" + i);
      }
    }
  }

  /** Tables of ten columns, five constraints and two indexes, each with a trigger. */
  private static String creation(int from, int to) {
    return """
    CREATE OR REPLACE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql
      AS 'BEGIN RETURN NEW; END';
    DO $$ BEGIN
      FOR i IN %d..%d LOOP
        EXECUTE format('CREATE TABLE t%%1$s (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
          parent bigint REFERENCES t%%1$s, email varchar(200) NOT NULL UNIQUE,
          state text DEFAULT ''new'' CHECK (state IN (''new'', ''old'', ''gone'')),
          price numeric(10,2) DEFAULT 0 CHECK (price >= 0), created_at timestamptz DEFAULT now(),
          tags text[], lower_email text GENERATED ALWAYS AS (lower(email)) STORED,
          active boolean NOT NULL DEFAULT true, data jsonb);
          CREATE INDEX ON t%%1$s (parent, created_at DESC);
          CREATE INDEX ON t%%1$s (lower(email)) WHERE active;
          CREATE TRIGGER touching BEFORE UPDATE ON t%%1$s FOR EACH ROW EXECUTE FUNCTION touch();
          COMMENT ON TABLE t%%1$s IS ''a table''', i);
      END LOOP;
    END $$;
    """
        .formatted(from, to - 1);
  }

  /** The same connection, which counts the statements that are run on it. */
  private static Connection counting(Connection connection, AtomicInteger count) {
    return proxy(
        Connection.class,
        (method, arguments) -> {
          Object result = method.invoke(connection, arguments);
          return result instanceof Statement statement ? counting(statement, count) : result;
        });
  }

  private static Statement counting(Statement statement, AtomicInteger count) {
    return proxy(
        Statement.class,
        (method, arguments) -> {
          if (method.getName().startsWith("execute")) {
            count.incrementAndGet();
          }
          return method.invoke(statement, arguments);
        });
  }

  private static <T> T proxy(Class<T> type, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              try {
                return call.of(method, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private interface Call {
    Object of(Method method, Object[] arguments) throws ReflectiveOperationException;
  }
}
