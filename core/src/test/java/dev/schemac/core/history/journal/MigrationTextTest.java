package dev.schemac.core.history.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.history.journal.MigrationText.Proof;
import dev.schemac.core.history.snapshot.NameText;
import dev.schemac.core.text.QualifiedName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationTextTest {

  private static final String TEXT =
      MigrationText.render(
          "0001_x", "a", "b", new MigrationScript("", true, "\nSELECT 1;\n\n\n"), 1, 1);

  @Test
  void aWrittenFileProvesItself() {
    assertThat(TEXT).endsWith("-f\n\nSELECT 1;\n");
    assertThat(MigrationText.proof(TEXT)).isEqualTo(Proof.INTACT);
    assertThat(MigrationText.proof("\uFEFF" + TEXT.replace("\n", "\r\n"))).isEqualTo(Proof.INTACT);
    assertThat(MigrationText.proof(TEXT.replace(";", ";  ") + "\n\n")).isEqualTo(Proof.INTACT);
  }

  @Test
  void anEditShows() {
    assertThat(MigrationText.proof(TEXT + "-- more")).isEqualTo(Proof.EDITED);
    assertThat(MigrationText.proof("-- on top\n" + TEXT)).isEqualTo(Proof.EDITED);
    assertThat(MigrationText.proof(TEXT.replace("SELECT", "select"))).isEqualTo(Proof.EDITED);
    assertThat(MigrationText.proof(TEXT.lines().limit(2).toList().get(1))).isEqualTo(Proof.EDITED);
  }

  @Test
  void aHeaderSaysWhichOfTheFilesItIsAndIsProvedAsWell() {
    MigrationScript script = new MigrationScript("fill", false, List.of("-- More."), "SELECT 1;");
    String text = MigrationText.render("0001_x_fill", "a", "b", script, 2, 3);
    assertThat(text.lines().toList().get(0)).matches("-- 0001_x_fill {2,}file 2 of 3");
    assertThat(text).endsWith("not through a pooler\n-- More.\n\nSELECT 1;\n");
    assertThat(MigrationText.proof(text)).isEqualTo(Proof.INTACT);
    assertThat(MigrationText.proof(text.replace("More", "Less"))).isEqualTo(Proof.EDITED);
    assertThat(MigrationText.proof(text.replace("2 of 3", "final"))).isEqualTo(Proof.INTACT);
  }

  @Test
  void aFileOfAnEarlierFormIsProvedAsBefore() {
    String text = TEXT.replaceFirst("\n", "   draft until committed\n");
    assertThat(MigrationText.proof(text)).isEqualTo(Proof.INTACT);
  }

  @Test
  void flywayIsToldOfAPlaceholderInTheHeader() {
    MigrationScript script = new MigrationScript("", true, List.of("-- Loses ${a}."), "SELECT 1;");
    assertThat(ConfFile.render(script)).isEqualTo("placeholderReplacement=false\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "SELECT 1;", "-- schemac is good\nSELECT 1", "\n\n\n"})
  void whatHasNoHeaderIsHandWritten(String text) {
    assertThat(MigrationText.proof(text)).isEqualTo(Proof.HAND_WRITTEN);
  }

  @ParameterizedTest
  @CsvSource({
    "0000_a.sql,0,a",
    "V0001__a_b.sql,1,a_b",
    "V1.2.3__a.sql,1,a",
    "V2_1__a.sql,2,a",
    "20240101120000_x y.sql,20240101120000,x y",
    "001-init.sql,1,init",
    "7.sql,7,''",
  })
  void namesOfMigrations(String file, long number, String description) {
    MigrationName name = MigrationName.parse(file);
    assertThat(name).isNotNull();
    assertThat(name.number()).isEqualTo(number);
    assertThat(name.description()).isEqualTo(description);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "R__a.sql",
        "U1__a.sql",
        "V__a.sql",
        "V1_a.sql",
        "V1.sql",
        "V.sql",
        "a.sql",
        "0001_a.txt",
        "afterMigrate.sql",
        ".sql",
        "",
        "9999999999999999999_a.sql",
        "0001_a.sql.conf"
      })
  void otherNames(String file) {
    assertThat(MigrationName.parse(file)).isNull();
  }

  @Test
  void namesAreMadeAndRenumbered() {
    assertThat(MigrationName.of(Naming.PLAIN, 7, "Odd/näme", "fill").file())
        .isEqualTo("0007__dd_n_me_fill.sql");
    assertThat(MigrationName.of(Naming.FLYWAY, 12345, "a", "").file()).isEqualTo("V12345__a.sql");
    assertThat(MigrationName.of(Naming.PLAIN, 0, "", "").file()).isEqualTo("0000_change.sql");
    assertThat(MigrationName.of(Naming.PLAIN, 9, "a", "").renumbered(10).file())
        .isEqualTo("0010_a.sql");
    assertThat(MigrationName.parse("V9__a.sql").renumbered(10).file()).isEqualTo("V10__a.sql");
  }

  @Test
  void qualifiedNamesAreReadBack() throws Exception {
    for (String schema : List.of("", "app", "a.b", "a\"b")) {
      for (String name : List.of("t", "t.u", "\"", "select", "T\"\".x")) {
        QualifiedName qualified = new QualifiedName(schema, name);
        assertThat(NameText.read(NameText.write(qualified))).isEqualTo(qualified);
      }
    }
    assertThat(NameText.write(new QualifiedName("app", "order"))).isEqualTo("app.order");
  }
}
