package dev.schemac.database.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.schemac.core.postgres.Everything;
import dev.schemac.core.postgres.Migrations;
import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.text.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a database is read: as any role, in any session, without leaving a trace. */
class ReadingTest {

  @OnPostgres
  void theConnectionIsAsBefore(int major) throws SQLException {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      database.execute("SET search_path = nowhere; SET statement_timeout = '7s'");
      Introspector.of(CatalogFilter.ALL).read(database.connection());
      assertThat(database.connection().getAutoCommit()).isTrue();
      assertThat(database.connection().isReadOnly()).isFalse();
      assertThat(database.value("SHOW search_path")).isEqualTo("nowhere");
      assertThat(database.value("SHOW statement_timeout")).isEqualTo("7s");
      assertThat(database.value("SHOW transaction_read_only")).isEqualTo("off");
      database.execute("RESET ALL");
    }
  }

  @OnPostgres
  void anyRoleReadsTheSame(int major) throws SQLException {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      Migrations.create(database, Everything.everything());
      Schema asOwner = read(database.connection());
      database.execute("GRANT USAGE ON SCHEMA public TO PUBLIC; CREATE ROLE nobody");
      try {
        database.execute(
            "SET ROLE nobody; SET IntervalStyle = 'iso_8601'; SET quote_all_identifiers = on");
        assertThat(read(database.connection())).isEqualTo(asOwner);
      } finally {
        database.execute("RESET ROLE; RESET ALL; DROP ROLE nobody");
      }
    }
  }

  @OnPostgres
  void aRoleThatCannotSeePublicIsToldSo(int major) throws SQLException {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      database.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC; CREATE ROLE blind");
      try {
        database.execute("SET ROLE blind");
        assertThatThrownBy(() -> read(database.connection()))
            .hasMessageContaining("GRANT USAGE ON SCHEMA public");
        assertThat(database.connection().getAutoCommit()).isTrue();
      } finally {
        database.execute("RESET ROLE; DROP ROLE blind");
      }
    }
  }

  @OnPostgres
  void aRoleThatMayNotReadTheCatalogueIsToldSo(int major) throws SQLException {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      database.execute(
          "GRANT USAGE ON SCHEMA public TO PUBLIC; CREATE ROLE nobody;"
              + " REVOKE SELECT ON pg_catalog.pg_enum FROM PUBLIC");
      try {
        database.execute("SET ROLE nobody");
        assertThatThrownBy(() -> read(database.connection()))
            .hasMessageContaining("pg_enum")
            .hasMessageContaining("connect as a role that may read all of pg_catalog");
      } finally {
        database.execute(
            "RESET ROLE; GRANT SELECT ON pg_catalog.pg_enum TO PUBLIC; DROP ROLE nobody");
      }
    }
  }

  @OnPostgres
  void aTransactionThatIsOpenIsRefused(int major) throws SQLException {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      Connection connection = database.connection();
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute("SELECT 1");
        assertThatThrownBy(() -> read(connection)).hasMessageContaining("commit or roll back");
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  /** Whatever somebody puts into {@code public}, none of it is called. */
  @OnPostgres
  void functionsInPublicAreNotCalled(int major) throws SQLException {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      database.execute(
          """
          CREATE FUNCTION trap(text, name) RETURNS text LANGUAGE plpgsql
            AS $$ BEGIN RAISE 'trapped'; END $$;
          CREATE OPERATOR || (FUNCTION = trap, LEFTARG = text, RIGHTARG = name);
          CREATE FUNCTION quote_ident(name) RETURNS text LANGUAGE plpgsql
            AS $$ BEGIN RAISE 'trapped'; END $$;
          CREATE FUNCTION obj_description(oid, text) RETURNS text LANGUAGE plpgsql
            AS $$ BEGIN RAISE 'trapped'; END $$;
          CREATE FUNCTION trap(oid, integer) RETURNS boolean LANGUAGE plpgsql
            AS $$ BEGIN RAISE 'trapped'; END $$;
          CREATE OPERATOR = (FUNCTION = trap, LEFTARG = oid, RIGHTARG = integer);
          CREATE OPERATOR <> (FUNCTION = trap, LEFTARG = oid, RIGHTARG = integer);
          CREATE TABLE t (id integer PRIMARY KEY);
          """);
      assertThat(read(database.connection()).tables()).containsKey(QualifiedName.of("t"));
    }
  }

  @OnPostgres
  void whatIsIgnoredIsNotRead(int major) throws SQLException {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      database.execute(
          """
          CREATE SCHEMA app;
          CREATE TABLE flyway_schema_history (id integer PRIMARY KEY, x integer CHECK (x > 0));
          CREATE INDEX ON flyway_schema_history (x);
          CREATE TABLE databasechangelog (id integer);
          CREATE TABLE databasechangeloglock (id serial);
          CREATE TEMPORARY TABLE passing (id serial);
          CREATE TABLE kept (id integer);
          CREATE VIEW tmp_view AS SELECT 1 AS one;
          CREATE TABLE app.kept (id integer REFERENCES flyway_schema_history);
          CREATE TABLE app.audit_log (id integer);
          """);
      Introspection all = Introspector.of(CatalogFilter.ALL).read(database.connection());
      assertThat(all.schema().tables().keySet())
          .extracting(QualifiedName::toString)
          .containsExactly("kept", "app.audit_log", "app.kept");
      assertThat(all.schema().sequences()).isEmpty();
      assertThat(all.leftovers()).extracting(Leftover::kind).containsExactly("constraint", "view");
      CatalogFilter some =
          CatalogFilter.ALL.inSchemas(List.of("app")).ignoring(List.of("app.audit_*"));
      Introspection app = Introspector.of(some).read(database.connection());
      assertThat(app.schema().tables().keySet())
          .extracting(QualifiedName::toString)
          .containsExactly("app.kept");
    }
  }

  @Test
  void versionsThatAreNotKnownAreRefused() throws SQLException {
    SupportedServers.checkVersion(150_000);
    SupportedServers.checkVersion(180_003);
    assertThatThrownBy(() -> SupportedServers.checkVersion(140_012))
        .hasMessageContaining("PostgreSQL 14")
        .hasMessageContaining("upgrade the server");
    assertThatThrownBy(() -> SupportedServers.checkVersion(190_000))
        .hasMessageContaining("PostgreSQL 19")
        .hasMessageContaining("update schemac");
    assertThatThrownBy(() -> SupportedServers.checkProduct("H2"))
        .hasMessageContaining("connect to a PostgreSQL database");
  }

  private static Schema read(Connection connection) throws SQLException {
    return Introspector.of(CatalogFilter.ALL).read(connection).schema();
  }
}
