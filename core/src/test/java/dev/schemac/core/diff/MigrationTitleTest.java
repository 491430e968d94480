package dev.schemac.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title that is too long for a listing ends at a word. */
class MigrationTitleTest {

  @ParameterizedTest
  @CsvSource({
    "members, 1, rename_users_to_members",
    "members, 3, rename_users_to_members_and_2_more",
    "members_of_organisations_that_are_invited, 1, rename_users_to_members_of_organisations_that_are",
    "members_of_organisations_that_are_invited, 2, rename_users_to_members_of_and_1_more",
    "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrst, 1,"
        + " rename_users_to_abcdefghijklmnopqrstuvwxyzabcdefgh",
  })
  void isCutBetweenWords(String to, int changes, String title) {
    List<Change> changed = new ArrayList<>();
    changed.add(new Change.RenameTable(QualifiedName.of("users"), QualifiedName.of(to)));
    for (int i = 1; i < changes; i++) {
      changed.add(new Change.RenameTable(QualifiedName.of("t" + i), QualifiedName.of("u" + i)));
    }
    assertThat(MigrationTitle.of(changed)).isEqualTo(title);
  }
}
