package dev.schemac.processor.read.partial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.ReadClasses;
import dev.schemac.processor.read.table.PreviousCompile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The columns of unseen tables follow an enum that names its native type otherwise. */
class FollowEnumTypesTest {

  private static final String MOOD =
      "package shop; @dev.schemac.EnumType(\"mood\") enum Mood { GOOD, BAD }";

  @TempDir Path folder;
  private ReadClasses classes;

  @BeforeEach
  void compileAll() {
    classes =
        new ReadClasses(folder)
            .source("shop/Mood.java", MOOD)
            .source(
                "shop/Users.java",
                "package shop; @dev.schemac.Table(\"users\") class Users { Mood[] moods; long id; }")
            .compileAll();
  }

  @Test
  void columnsHaveTheTypeThatTheirEnumHasNow() {
    classes.source("shop/Mood.java", MOOD.replace("\"mood\"", "\"feeling\""));
    assertThat(typesOfUsers("shop/Mood.java")).containsExactly("feeling[]", "bigint");
  }

  /** The class is another one, and says what its type was called. */
  @Test
  void anEnumOfAnotherNameSaysWhatItsTypeWas() {
    classes.delete("shop/Mood.java");
    classes.source(
        "shop/Feeling.java",
        MOOD.replace("@dev", "@dev.schemac.RenamedFrom(\"mood\") @dev")
            .replace("\"mood\") enum Mood", "\"feeling\") enum Feeling"));
    assertThat(typesOfUsers("shop/Feeling.java")).containsExactly("feeling[]", "bigint");
  }

  @Test
  void whatDidNotChangeIsTheSameObject() {
    classes.compile(
        List.of("shop/Mood.java"),
        seen -> {
          PreviousCompile previous = classes.previous();
          FollowEnumTypes follow = new FollowEnumTypes(seen.classes(), previous.origins());
          assertThat(follow.apply(previous)).isSameAs(previous);
        });
  }

  private List<String> typesOfUsers(String file) {
    List<String> types = new ArrayList<>();
    classes.compile(
        List.of(file),
        seen ->
            new FollowEnumTypes(seen.classes(), classes.previous().origins())
                .apply(classes.previous())
                .schema()
                .tables()
                .get(QualifiedName.of("users"))
                .columns()
                .forEach(column -> types.add(column.type().toString())));
    return types;
  }
}
