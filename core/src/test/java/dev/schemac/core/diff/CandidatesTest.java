package dev.schemac.core.diff;

import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.schemaOf;
import static dev.schemac.core.postgres.SchemaBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.SchemaBuilder.TableBuilder;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a message offers as the new name of something that seems to be gone. */
class CandidatesTest {

  private static Map<String, List<String>> columns(TableBuilder from, TableBuilder to) {
    Table before = from.build();
    Table after = to.build();
    List<Column> gone = new ArrayList<>(before.columns());
    gone.removeIf(column -> after.column(column.name()) != null);
    Set<String> added = new LinkedHashSet<>(RenamedNames.columnNames(after));
    added.removeAll(RenamedNames.columnNames(before));
    return Candidates.columns(gone, before, after, added);
  }

  private static Map<String, List<String>> tables(TableBuilder gone, TableBuilder... added) {
    Schema target = schemaOf(added);
    return Candidates.tables(List.of(gone.build()), target, target.tables().keySet());
  }

  @Test
  void eachNewNameIsOfferedForTheOneThatItFitsBetter() {
    assertThat(
            columns(
                table("t").column("mail", "text").column("phone", "text"),
                table("t").column("phone_number", "text").column("email", "text")))
        .containsOnly(
            Map.entry("mail", List.of("email")), Map.entry("phone", List.of("phone_number")));
  }

  /** The other one is left with the best of the rest. */
  @Test
  void nothingIsOfferedTwice() {
    assertThat(
            columns(
                table("t").column("abcd", "text").column("zzxx", "text"),
                table("t").column("abxx", "text").column("abce", "text")))
        .containsOnly(Map.entry("abcd", List.of("abce")), Map.entry("zzxx", List.of("abxx")));
  }

  @Test
  void aColumnOfTheSameTypeComesBeforeOneThatIsNamedAlike() {
    assertThat(
            columns(
                table("t").column("mail", "text"),
                table("t").column("email", "int").column("zebra", "text")))
        .containsOnly(Map.entry("mail", List.of("zebra", "email")));
  }

  @Test
  void anotherTypeAndAnotherNameIsAnotherColumn() {
    assertThat(columns(table("t").column("mail", "text"), table("t").column("zebra", "int")))
        .isEmpty();
  }

  @Test
  void ofThoseThatFitAlikeTheOneInTheSamePlaceComesFirst() {
    assertThat(
            columns(
                table("t").column("id", "int").column("n", "text"),
                table("t").column("b", "text").column("c", "text").column("id", "int")))
        .containsOnly(Map.entry("n", List.of("c", "b")));
  }

  @Test
  void atMostThreeAreOffered() {
    assertThat(
            columns(
                table("t").column("n", "text"),
                table("t")
                    .column("b", "text")
                    .column("c", "text")
                    .column("d", "text")
                    .column("e", "text")))
        .containsOnly(Map.entry("n", List.of("b", "c", "d")));
  }

  @Test
  void aComputedColumnBecomesNoPlainOne() {
    TableBuilder computed = table("t").column("a", "int").column("twice", "int", "generated a * 2");
    assertThat(columns(computed, table("t").column("a", "int").column("double", "int"))).isEmpty();
    assertThat(
            columns(
                computed, table("t").column("a", "int").column("double", "int", "generated a * 2")))
        .containsOnly(Map.entry("twice", List.of("double")));
  }

  @Test
  void aTableWithHalfOfTheColumnsIsOffered() {
    TableBuilder gone =
        table("t").column("a", "int").column("b", "int").column("c", "int").column("d", "int");
    assertThat(tables(gone, table("zebra").column("a", "int").column("b", "int")))
        .containsOnly(Map.entry("t", List.of("zebra")));
    assertThat(tables(gone, table("zebra").column("a", "int"))).isEmpty();
    assertThat(
            tables(
                table("t").column("a", "int"),
                table("zebra").column("a", "int").column("x", "int").column("y", "int")))
        .isEmpty();
  }

  /** So that the work stays linear where everything is renamed at once. */
  @Test
  void noMoreThanFiftyAreLookedAt() {
    TableBuilder fits = table("t");
    TableBuilder comesTooLate = table("t");
    List<TableBuilder> many = new ArrayList<>();
    List<QualifiedName> sequences = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      if (i > 0) {
        fits.column("x" + i, "int");
      }
      comesTooLate.column("x" + i, "int");
      many.add(table("a" + i).column("x" + i, "int"));
      sequences.add(name("x" + i));
    }
    TableBuilder gone = table("t").column("mail", "text");
    assertThat(columns(gone, fits.column("email", "text")))
        .containsOnly(Map.entry("mail", List.of("email")));
    assertThat(columns(gone, comesTooLate.column("email", "text"))).isEmpty();

    TableBuilder late = table("b_mails").column("mail", "text");
    many.add(late);
    TableBuilder[] tooLate = many.toArray(TableBuilder[]::new);
    many.remove(0);
    assertThat(tables(gone, many.toArray(TableBuilder[]::new)))
        .containsOnly(Map.entry("t", List.of("b_mails")));
    assertThat(tables(gone, tooLate)).isEmpty();

    assertThat(sequences("mail", "email", sequences)).isEmpty();
    assertThat(sequences("mail", "email", sequences.subList(0, 49))).containsExactly("email");
  }

  private static List<String> sequences(String gone, String last, List<QualifiedName> before) {
    List<QualifiedName> added = new ArrayList<>(before);
    added.add(name(last));
    Sequence sequence = Sequence.of(name(gone));
    return Candidates.sequences(List.of(sequence), sequence, added);
  }

  @Test
  void namesAreAlikeByTheirLettersOrByTheirWords() {
    assertThat(Similarity.of("email", "email")).isEqualTo(1);
    assertThat(Similarity.of("mail", "email")).isEqualTo(0.8);
    assertThat(Similarity.of("user_name", "name_of_user")).isEqualTo(2.0 / 3);
    assertThat(Similarity.of("abc", "xyz")).isZero();
    assertThat(Similarity.of("", "")).isEqualTo(1);
  }

  @Test
  void theClosestNamesComeFirst() {
    assertThat(closest("mail", "emails", "email", "mail_", "maid", "zebra"))
        .containsExactly("email", "mail_", "maid");
    assertThat(closest("ab", "ax", "xy")).as("half the letters").containsExactly("ax");
    assertThat(closest("mail", "zebra")).as("the only one").containsExactly("zebra");
    assertThat(closest("mail", "zebra", "lion")).isEmpty();
  }

  private static List<String> closest(String name, String... candidates) {
    return Similarity.closest(name, Arrays.asList(candidates));
  }
}
