package dev.schemac.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.text.QualifiedName;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hash stands in journals that people have committed: it is the same for good. */
class SchemaHashTest {

  @ParameterizedTest
  @CsvSource({
    "8190, 1967c8d9f36b",
    "8192, b05e8baa73e0",
    "8193, bb35d9793211",
    "20000, b190373e1a2a"
  })
  void isTheSameHoweverLongAValueIs(int length, String hash) {
    Table table =
        new Table(QualifiedName.of("t"), List.of(), null, List.of(), List.of(), "x".repeat(length));
    assertThat(SchemaHash.of(Schema.of(List.of(), List.of(), List.of(table)))).isEqualTo(hash);
  }
}
