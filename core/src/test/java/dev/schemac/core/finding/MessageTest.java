package dev.schemac.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageTest {

  @ParameterizedTest
  @EnumSource
  void anIdHasWordsOrARecordOfItsName(FindingId id) throws ClassNotFoundException {
    if (id.words().isEmpty()) {
      Class<?> type = Class.forName(FindingId.class.getPackageName() + "." + id.printed());
      assertThat(type).isRecord().isAssignableTo(Message.class);
      assertThatThrownBy(() -> TemplateMessage.of(id)).isInstanceOf(IllegalArgumentException.class);
    } else {
      String message = TemplateMessage.of(id, "{0}", "b}", "$c").printed();
      String prefix = id.isError() ? "[schemac:" + id.printed() + "] " : "schemac: ";
      assertThat(message).startsWith(prefix).hasSizeGreaterThan(prefix.length());
    }
  }

  /** More of them are hard to count: they belong into a record with named fields. */
  @ParameterizedTest
  @EnumSource
  void wordsTakeAtMostThreeArguments(FindingId id) {
    assertThat(id.words()).doesNotContainPattern("\\{[3-9]");
  }

  @Test
  void anArgumentIsTakenAsItIs() {
    assertThat(TemplateMessage.of(FindingId.NO_COLUMNS, "a{0}$1").printed())
        .startsWith("[schemac:NoColumns] Table 'a{0}$1' has no columns.");
  }

  @Test
  void idsAreWordsWithoutUnderscores() {
    assertThat(FindingId.DROP_NOT_CONFIRMED.printed()).isEqualTo("DropNotConfirmed");
  }

  @Test
  void onlyAMissingIntentIsUnresolved() {
    assertThat(FindingId.BACKFILL_MISSING.isUnresolved()).isTrue();
    assertThat(FindingId.BACKFILL_MISSING.isError()).isTrue();
    assertThat(FindingId.BAD_TYPE.isUnresolved()).isFalse();
    assertThat(FindingId.WROTE.isError()).isFalse();
  }
}
