package dev.schemac.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTest {

  private static final List<String> ARGUMENTS =
      List.of("{0}", "b}", "$c", "\\d", "e", "f", "g", "h", "i", "j");

  @ParameterizedTest
  @EnumSource
  void everyIdHasWords(FindingId id) {
    String message = Catalogue.message(id, ARGUMENTS);
    String prefix = Catalogue.isError(id) ? "[schemac:" + id.printed() + "] " : "schemac: ";
    assertThat(message).startsWith(prefix).hasSizeGreaterThan(prefix.length());
  }

  @Test
  void anArgumentIsTakenAsItIs() {
    assertThat(Catalogue.message(FindingId.NO_COLUMNS, List.of("a{0}$1")))
        .startsWith("[schemac:NoColumns] Table 'a{0}$1' has no columns.");
  }

  @Test
  void idsAreWordsWithoutUnderscores() {
    assertThat(FindingId.DROP_NOT_CONFIRMED.printed()).isEqualTo("DropNotConfirmed");
  }
}
