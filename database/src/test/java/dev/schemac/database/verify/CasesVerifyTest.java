package dev.schemac.database.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.database.scratch.TestScratch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;

/**
 * The histories of the processor's cases make their schemas. In an ordinary build a few of them do,
 * drawn by {@code -Dschemac.test.seed=…}; {@code -Dschemac.test.verified=1000} takes all.
 */
class CasesVerifyTest {

  private static final long SEED = Long.getLong("schemac.test.seed", 20261128);
  private static final int COUNT = Integer.getInteger("schemac.test.verified", 6);

  @OnPostgres
  void theyMakeTheSchema(int major, @TempDir Path folder) throws Exception {
    List<CaseHistory> cases = new ArrayList<>(CaseHistory.all());
    Collections.shuffle(cases, new Random(SEED + major));
    List<String> wrong = new ArrayList<>();
    int verified = 0;
    for (CaseHistory one : cases.subList(0, Math.min(COUNT, cases.size()))) {
      if (one.oldestMajor() > major) {
        continue;
      }
      Path migrations = one.compile(Files.createDirectory(folder.resolve(one.toString())));
      if (Files.exists(migrations.resolve("schema.json"))) {
        VerifyReport report = Migrations.in(migrations).verify(TestScratch.of(major));
        verified++;
        if (!report.isRight()) {
          wrong.add(one + ": " + report.text());
        }
      }
    }
    System.out.println(verified + " histories verified on PostgreSQL " + major);
    assertThat(wrong).as("-Dschemac.test.seed=" + SEED).isEmpty();
    assertThat(verified).isPositive();
  }
}
