package dev.schemac.database.verify;

import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.ExternalTable;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.database.catalog.CatalogFilter;
import dev.schemac.database.migrations.MigrationFile;
import dev.schemac.database.migrations.MigrationFiles;
import dev.schemac.database.scratch.TestScratch;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Keys reference tables that another build owns. */
class TablesOfOthersTest {

  private static final QualifiedName CUSTOMERS = new QualifiedName("crm", "customers");

  private static final String ORDERS =
      """
      CREATE TABLE crm.orders (
        customer bigint,
        CONSTRAINT orders_customer_fkey FOREIGN KEY (customer) REFERENCES crm.customers (id)
      );""";

  private static final String CREATE_CUSTOMERS =
      "CREATE SCHEMA crm; CREATE TABLE crm.customers (id bigint, name text, CONSTRAINT"
          + " customers_pkey PRIMARY KEY (id));";

  private static Schema schema() {
    ForeignKey key =
        new ForeignKey(
            "orders_customer_fkey",
            List.of("customer"),
            CUSTOMERS,
            List.of("id"),
            ForeignKey.Action.NO_ACTION,
            ForeignKey.Action.NO_ACTION,
            List.of(),
            Constraint.Deferral.NOT_DEFERRABLE);
    Schema others =
        schemaOf(table("crm.customers").column("id", "bigint", "not null").primaryKey("id"));
    return schemaOf(table("crm.orders").column("customer", "bigint").constraint(key))
        .with(
            ObjectKind.EXTERNAL_TABLE,
            new TreeMap<>(
                Map.of(
                    CUSTOMERS, ExternalTable.of("crm.Customer", others.tables().get(CUSTOMERS)))));
  }

  /** They are made as far as the keys need them. */
  @OnPostgres
  void nobodyHasToMakeThem(int major) throws Exception {
    assertThat(verification(List.of(), ORDERS).on(TestScratch.of(major)).text())
        .isEqualTo("1 migrations make the schema of the classes on PostgreSQL " + major);
  }

  @OnPostgres
  void aScriptCanMakeThem(int major) throws Exception {
    MigrationFile before = MigrationFile.script("before.sql", CREATE_CUSTOMERS);
    assertThat(verification(List.of(before), ORDERS).on(TestScratch.of(major)).isRight()).isTrue();
  }

  /** These were handed over to the other build later. */
  @OnPostgres
  void aMigrationHasMadeThem(int major) throws Exception {
    assertThat(verification(List.of(), CREATE_CUSTOMERS + ORDERS).on(TestScratch.of(major)).text())
        .isEqualTo("1 migrations make the schema of the classes on PostgreSQL " + major);
  }

  @OnPostgres
  void nothingOfThemIsLeftInADatabaseOfTheCaller(int major) throws Exception {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      assertThat(verification(List.of(), ORDERS).in(database.connection()).isRight()).isTrue();
    }
  }

  private static Verification verification(List<MigrationFile> before, String migration) {
    MigrationFile file = MigrationFile.script("0001_x.sql", migration);
    MigrationFiles files = new MigrationFiles(Path.of("x"), List.of(file), List.of());
    return new Verification(
        files, schema(), Set.of(), before, Map.of(), CatalogFilter.ALL, null, null);
  }
}
