package dev.schemac.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.text.LockTimeouts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times as PostgreSQL writes them. */
class LockTimeoutsTest {

  @ParameterizedTest
  @CsvSource({
    "3s, 3000, 8s",
    "500ms, 500, 5500ms",
    "250, 250, 5250ms",
    "1 min, 60000, 65s",
    "2h, 7200000, 7205s",
    "1d, 86400000, 86405s",
    "0, 0, 0",
    "24d, 2073600000, 2073605s",
    "2147483647, 2147483647, 0"
  })
  void aStatementMayTakeFiveSecondsMoreThanItsLock(String lock, long milliseconds, String all) {
    assertThat(LockTimeouts.milliseconds(lock)).isEqualTo(milliseconds);
    assertThat(new LockTimeouts(lock).ofStatement()).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource({"soon", "3 weeks", "-1s", "1.5s", "3s3s", "25d", "99999999999999999999", "3us", "''"})
  void thisIsNoTime(String text) {
    assertThat(LockTimeouts.milliseconds(text)).isEqualTo(-1);
  }
}
