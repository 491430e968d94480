package dev.schemac.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {

  private static final List<String> COLUMNS = List.of("tenant_id", "name", "created_at");

  @Test
  void anotherSpellingOfTheSameNameIsMeant() {
    assertThat(Suggestion.of("tenantId", COLUMNS)).isEqualTo("tenant_id");
    assertThat(Suggestion.of("Created_At", COLUMNS)).isEqualTo("created_at");
  }

  @Test
  void swappedLettersAreOneMistake() {
    assertThat(Suggestion.of("nmae", COLUMNS)).isEqualTo("name");
  }

  @Test
  void somethingElseIsNotGuessed() {
    assertThat(Suggestion.of("colour", COLUMNS)).isEmpty();
    assertThat(Suggestion.of("x", List.of())).isEmpty();
  }
}
