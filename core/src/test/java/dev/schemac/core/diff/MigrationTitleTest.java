package dev.schemac.core.diff;

import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.sql;
import static dev.schemac.core.postgres.SchemaBuilder.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is named after what a person would say that it does, in a name that fits a listing. */
class MigrationTitleTest {

  private static final Column A = Column.of("a", type("int"), true);

  private static Change rename(String from, String to) {
    return new Change.RenameTable(name(from), name(to));
  }

  @ParameterizedTest
  @CsvSource({
    "members, 1, rename_users_to_members",
    "members, 3, rename_users_to_members_and_2_more",
    // Fifty characters, and one more.
    "members_of_organisations_that_are_, 1, rename_users_to_members_of_organisations_that_are_",
    "members_of_organisations_that_are_i, 1, rename_users_to_members_of_organisations_that_are",
    "members_of_organisations_that_are_invited, 1, rename_users_to_members_of_organisations_that_are",
    "members_of_organisations_that_are_invited, 2, rename_users_to_members_of_and_1_more",
    "members_of_organis, 2, rename_users_to_members_of_organis_rename_t1_to_u1",
    "members_of_organisations, 2, rename_users_to_members_of_and_1_more",
    "members_of_organisation, 2, rename_users_to_members_of_organisation_and_1_more",
    "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrst, 1,"
        + " rename_users_to_abcdefghijklmnopqrstuvwxyzabcdefgh",
  })
  void isCutBetweenWords(String to, int changes, String title) {
    List<Change> changed = new ArrayList<>();
    changed.add(rename("users", to));
    for (int i = 1; i < changes; i++) {
      changed.add(rename("t" + i, "u" + i));
    }
    assertThat(MigrationTitle.of(changed)).isEqualTo(title);
    assertThat(title).hasSizeLessThanOrEqualTo(50);
  }

  /** A word of at least half of the room is worth a cut behind it. */
  @Test
  void isCutWithinAWordThatIsTooLongByItself() {
    String letters = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz";
    assertThat(title(rename("abcdefgh", "i_" + letters)))
        .isEqualTo("rename_abcdefgh_to_i_abcdefghijklmnopqrstuvwxyzabc");
    assertThat(title(rename("abcdefgh", "ijklmn_" + letters)))
        .isEqualTo("rename_abcdefgh_to_ijklmn");
  }

  @Test
  void isMadeOfPlainLetters() {
    assertThat(title(rename("Users", "Leute & Straßen 09az")))
        .isEqualTo("rename_users_to_leute_stra_en_09az");
    assertThat(title(new Change.CreateSchema("€"))).isEqualTo("create_");
    assertThat(MigrationTitle.of(List.of())).isEqualTo("change_schema");
  }

  @Test
  void namesWhatAPersonWouldNameItAfter() {
    assertThat(title(new Change.AddColumn(name("x.t"), A, null))).isEqualTo("add_t_a");
    assertThat(title(new Change.DropColumn(name("t"), A))).isEqualTo("drop_t_a");
    assertThat(title(new Change.DropColumnLater(name("t"), "a"))).isEqualTo("drop_t_a_later");
    assertThat(title(new Change.RenameColumn(name("t"), "a", "b"))).isEqualTo("rename_t_a_to_b");
    assertThat(title(rename("x.t", "y.t"))).as("moved").isEqualTo("move_t");
    assertThat(title(alter(A))).isEqualTo("change_t_a");
    assertThat(title(new Change.KeepColumn(name("t"), "a"))).isEqualTo("keep_t_a");
    assertThat(title(new Change.CreateSequence(Sequence.of(name("s"))))).isEqualTo("create_s");
  }

  /** Constraints, indexes and comments usually come with something else. */
  @Test
  void namesWhatFollowsOnlyWhereNothingLeads() {
    Change check = new Change.AddConstraint(name("t"), new Check("c", sql("a > 0")));
    Change index = new Change.AddIndex(name("t"), SchemaBuilder.index("i", "a"));

    assertThat(title(check, index)).isEqualTo("add_c_add_i");
    assertThat(title(check, index, new Change.AddColumn(name("t"), A, null))).isEqualTo("add_t_a");
    assertThat(title(alter(A.withPending(true)), rename("u", "v")))
        .as("a pending column that follows its type")
        .isEqualTo("rename_u_to_v");
    assertThat(title(index, index)).as("the same twice").isEqualTo("add_i");
  }

  private static Change alter(Column to) {
    return new Change.AlterColumn(name("t"), A, to, null, new TreeMap<>(Map.of()), null);
  }

  private static String title(Change... changes) {
    return MigrationTitle.of(List.of(changes));
  }
}
