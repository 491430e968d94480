package dev.schemac.processor.springdata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.processor.compile.CompileResult;
import dev.schemac.processor.compile.SqlFiles;
import dev.schemac.processor.compile.TestProject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spring Data can write change sets for Liquibase. The model behind them has the columns, primary
 * and foreign keys that schemac's tables have; its types are those of no database.
 */
class SchemaModelTest {

  private static final String CLASSES =
      """
      package shop;
      import java.util.*;
      import org.springframework.data.annotation.Id;
      import org.springframework.data.relational.core.mapping.*;
      @Table("orders") class Order {
        @Id Long id;
        String orderCode;
        @MappedCollection List<Line> lines;
        @MappedCollection(idColumn = "of_order", keyColumn = "name") Map<String, Label> labels;
      }
      @Table class Line { Integer quantity; @MappedCollection(keyColumn = "nr") List<Note> notes; }
      @Table("labels") class Label { @Id Long id; Boolean urgent; }
      @Table class Note { String noteText; }
      """;

  private static final String CATALOG =
      """
      SELECT 'column ' || c.relname || '.' || a.attname
             || CASE WHEN a.attnum = ANY (p.conkey) THEN ' in the key' ELSE '' END
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
      LEFT JOIN pg_constraint p ON p.conrelid = c.oid AND p.contype = 'p'
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
      UNION ALL
      SELECT format('key %s [%s] -> %s [%s]', k.conrelid::regclass,
             (SELECT string_agg(attname, ', ' ORDER BY i) FROM unnest(k.conkey) WITH ORDINALITY u(n, i)
              JOIN pg_attribute ON attrelid = k.conrelid AND attnum = n), k.confrelid::regclass,
             (SELECT string_agg(attname, ', ' ORDER BY i) FROM unnest(k.confkey) WITH ORDINALITY u(n, i)
              JOIN pg_attribute ON attrelid = k.confrelid AND attnum = n))
      FROM pg_constraint k WHERE k.contype = 'f'
      """;

  @TempDir Path temp;

  @Test
  void schemacsTablesHaveItsColumnsAndKeys() {
    TestProject project = new TestProject(temp);
    project.setLibraries(SpringDataVersion.FOUR.jars().toArray(new Path[0]));
    project.source("shop/Order.java", CLASSES);
    CompileResult result = project.build("-Aschemac.springData=true", "-Xlint:none");
    assertThat(result.errors()).as(result.output()).isEmpty();
    try (TestDatabase database = PostgresServer.of(15).newDatabase()) {
      SqlFiles.of(project).apply(database);
      List<String> model =
          SpringData.of(SpringDataVersion.FOUR).run("SchemaModel", project.output(), database);
      // An identifier is unique by itself; Spring Data's model adds the key of the map to it.
      model.replaceAll(line -> line.replace("labels.name in the key", "labels.name"));
      assertThat(database.rows(CATALOG)).containsExactlyInAnyOrderElementsOf(model);
    }
  }
}
