package dev.schemac.database.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.database.scratch.TestScratch;
import java.nio.file.Path;

/** The migrations of this repository's own example. */
class ExampleTest {

  @OnPostgres
  void theyMakeTheSchema(int major) throws Exception {
    VerifyReport report = Migrations.in(Path.of("../migrations")).verify(TestScratch.of(major));
    assertThat(report.text())
        .isEqualTo("5 migrations make the schema of the classes on PostgreSQL " + major);
    assertThat(report.runs()).hasSize(2);
  }
}
