package dev.schemac.processor.read.partial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.ReadClasses;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether what stays of the snapshot still fits packages and enums that were compiled. */
class UnseenCheckTest {

  private static final Unseen ALL =
      new Unseen(
          Set.of(QualifiedName.of("users"), QualifiedName.of("orders")),
          Set.of(QualifiedName.of("mood")),
          Set.of(),
          false);

  @TempDir Path folder;
  private ReadClasses classes;

  @BeforeEach
  void compileAll() {
    classes =
        new ReadClasses(folder)
            .source("shop/package-info.java", "/** Shop. */ @Deprecated package shop;")
            .source(
                "shop/Mood.java",
                "package shop; @dev.schemac.EnumType(\"mood\") enum Mood { GOOD, BAD }")
            .source(
                "shop/Users.java",
                "package shop; @dev.schemac.Table(\"users\") class Users { Mood mood; long id; }")
            .source(
                "shop/Orders.java",
                "package shop; import dev.schemac.*;"
                    + " @Table(value = \"orders\", schema = \"sales\") class Orders { long id; }")
            .compileAll();
  }

  @Test
  void aPackageMovesWhatNamesNoSchemaItself() {
    classes.source("shop/package-info.java", "@dev.schemac.Schema(\"people\") package shop;");
    assertThat(packages(ALL))
        .containsExactly(
            "package shop puts its tables into schema 'people', and 'users' of shop.Users stands"
                + " elsewhere",
            "package shop puts its tables into schema 'people', and 'mood' of shop.Mood stands"
                + " elsewhere");
  }

  @Test
  void whatWasReadSaysItsSchemaItself() {
    classes.source("shop/package-info.java", "@dev.schemac.Schema(\"people\") package shop;");
    assertThat(packages(new Unseen(Set.of(), Set.of(), Set.of(), false))).isEmpty();
  }

  @Test
  void aPackageThatDidNotChangeMovesNothing() {
    assertThat(packages(ALL)).isEmpty();
  }

  @Test
  void aColumnMustNotKeepATypeThatNoEnumGives() {
    classes.compile(
        List.of("shop/Orders.java"),
        seen -> {
          Schema last = classes.previous().schema();
          UnseenCheck check = check(seen, ALL);
          check.enumTypes(classes.previous().origins(), last);
          assertThat(seen.found()).isEmpty();
          Schema without = last.with(ObjectKind.ENUM_TYPE, new TreeMap<>());
          check.enumTypes(classes.previous().origins(), without);
          assertThat(seen.found())
              .containsExactly(
                  "column 'mood' of table 'users' has the type 'mood', which no enum gives any more");
        });
  }

  private List<String> packages(Unseen unseen) {
    List<String> found = new ArrayList<>();
    classes.compile(
        List.of("shop/package-info.java"),
        seen -> {
          check(seen, unseen).packages(classes.previous().schema());
          found.addAll(seen.found());
        });
    return found;
  }

  private UnseenCheck check(ReadClasses.Seen seen, Unseen unseen) {
    return new UnseenCheck(
        seen.classes(),
        new PartialCompileConflicts(seen.problems()),
        classes.previous().origins(),
        unseen);
  }
}
