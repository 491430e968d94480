package dev.schemac.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which characters are hidden, and how they are shown. */
class HiddenCharactersTest {

  /**
   * The table is of Unicode 16: an older JDK does not know all of it, a newer one may know more.
   */
  @Test
  void theyAreThoseOfUnicodesCategories() {
    List<String> unlike = new ArrayList<>();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      boolean expected =
          switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\t' && c != '\n';
            case Character.FORMAT,
                Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR,
                Character.SURROGATE ->
                true;
            default -> false;
          };
      boolean known = Character.getType(c) != Character.UNASSIGNED;
      if (known && HiddenCharacters.isHidden(c) != expected) {
        unlike.add(HiddenCharacters.name(c));
      }
    }
    assertThat(unlike).isEmpty();
  }

  @Test
  void theFirstIsNamed() {
    assertThat(HiddenCharacters.firstIn("plain \t\n\u00e4\u65e5\ud83d\ude00\u00a0")).isNull();
    assertThat(HiddenCharacters.firstIn("a\u202eb\u200b")).isEqualTo("U+202E");
    assertThat(HiddenCharacters.firstIn("a\udb40\udc01")).isEqualTo("U+E0001");
    assertThat(HiddenCharacters.firstIn("a\udb40")).isEqualTo("U+DB40");
    assertThat(HiddenCharacters.firstIn("\udc01\udb40")).isEqualTo("U+DC01");
    assertThat(HiddenCharacters.firstInName("a\tb")).isEqualTo("U+0009");
    assertThat(HiddenCharacters.firstInName("a b")).isNull();
  }

  @Test
  void eachIsEscapedAsInJava() {
    assertThat(HiddenCharacters.escaped("a\u202e\tb\r\n")).isEqualTo("a\\u202e\tb\\u000d\n");
    assertThat(HiddenCharacters.escaped("\udb40\udc01\ud83d\ude00"))
        .isEqualTo("\\udb40\\udc01\ud83d\ude00");
    assertThat(HiddenCharacters.escaped("plain")).isEqualTo("plain");
  }

  @Test
  void aHalfOfAPairIsFound() {
    assertThat(HiddenCharacters.hasHalf("\ud83d\ude00")).isFalse();
    assertThat(HiddenCharacters.hasHalf("\ude00\ud83d")).isTrue();
    assertThat(HiddenCharacters.hasHalf("a\ud83d")).isTrue();
    assertThat(HiddenCharacters.hasHalf("\ud83d\ude00\ude00")).isTrue();
  }
}
