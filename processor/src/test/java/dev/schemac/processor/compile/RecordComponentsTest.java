package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every annotation of a field stands on the component of a record, alone and before each other one.
 * The migration is that of classes with the same fields. Members are written with constants, since
 * ecj forgets annotations that are, and {@code %d} is another number in each record.
 */
class RecordComponentsTest {

  private static final List<String> ANNOTATIONS =
      List.of(
          "@Column(nullable = false)",
          "@Column(value = Texts.NAME, identity = Identity.BY_DEFAULT)",
          "@Column(\"said\")",
          "@PrimaryKey",
          "@PrimaryKey(name = Texts.NAME + \"_key_%d\")",
          "@Unique(deferrable = Deferrable.INITIALLY_DEFERRED)",
          "@Index(using = Index.Method.HASH)",
          "@Index(name = Texts.NAME + \"_one_%d\") @Index(name = \"two_%d\", where = Texts.CHECK)",
          "@ForeignKey(value = Parent.class, onDelete = ForeignKey.Action.CASCADE)",
          "@Check(value = Texts.CHECK)",
          "@Check(name = \"one_%d\", value = Texts.CHECK) @Check(name = \"two_%d\", value = \"2 > 1\")",
          "@Comment(Texts.COMMENT + %d)",
          "@Comment(\"plain %d\")",
          "@RenamedFrom({Texts.NAME, \"former\"})",
          "@Backfill(Texts.NUMBER)",
          "@Using(Texts.NUMBER)",
          "@Ignored",
          "@Embedded(prefix = Texts.NAME)",
          "@Nullable",
          "@Max(Max.MOST)");

  /** Those beside which none but others' annotations have a meaning. */
  private static final Set<String> NO_COLUMN = Set.of("Ignored", "Embedded");

  private static final Set<String> OF_OTHERS = Set.of("Nullable", "Max");

  private static final String OTHERS =
      """
      package shop;

      import dev.schemac.*;

      interface Texts {
        String NAME = "named";
        String CHECK = "1 < 2";
        String COMMENT = "a comment ";
        String NUMBER = "7";
      }

      @interface Max {
        int MOST = 9;

        int value();
      }

      @Table
      class Parent {
        @PrimaryKey long id;
      }
      """;

  private static final String EMBEDDED =
      "@Check(Texts.CHECK) @Column(\"x_axis\") T x, @Comment(Texts.COMMENT) @Column(\"z\") Long y";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void annotationsOfComponentsAreThoseOfFields(TestCompiler compiler) {
    TestProject classes = project("classes", RecordComponentsTest::asClass);
    TestProject records = project("records", RecordComponentsTest::asRecord);
    CompileResult ofClasses = classes.build(TestCompiler.JAVAC);
    CompileResult ofRecords = records.build(compiler);
    assertThat(ofClasses.errors()).isEmpty();
    assertThat(ofRecords.errors()).isEmpty();
    assertThat(records.folder()).isEqualTo(classes.folder()).isNotEmpty();
  }

  /** A table for each annotation, and one for each two in each order. */
  private TestProject project(String name, BinaryOperator<String> declaration) {
    StringBuilder source = new StringBuilder("package shop;\n\nimport dev.schemac.*;\n");
    source.append("import org.jspecify.annotations.Nullable;\nimport shop.Types.Place;\n\n");
    source.append("class Types {\n").append(declaration.apply("Place<T>", EMBEDDED)).append("}\n");
    int number = 0;
    for (String first : ANNOTATIONS) {
      for (String second : ANNOTATIONS) {
        boolean alone = first.equals(second);
        if (alone || canStandTogether(first, second)) {
          String written = alone ? first : first + " " + second;
          String type = written.contains("@Embedded") ? "Place<Long>" : "Long";
          String component = written.replace("%d", "" + ++number) + " " + type + " one";
          String body = component + ", @Check(Texts.CHECK) @Column(\"other\") Long two";
          source.append("@Table(\"t").append(number).append("\")\n");
          source.append(declaration.apply("T" + number, body));
        }
      }
    }
    TestProject project = new TestProject(folder.resolve(name));
    return project.source("shop/Others.java", OTHERS).source("shop/Tables.java", source.toString());
  }

  private static boolean canStandTogether(String first, String second) {
    boolean repeatable = name(first).equals("Index") || name(first).equals("Check");
    boolean column = !NO_COLUMN.contains(name(first)) && !NO_COLUMN.contains(name(second));
    boolean ofOthers = OF_OTHERS.contains(name(first)) || OF_OTHERS.contains(name(second));
    return (column || ofOthers) && (repeatable || !name(first).equals(name(second)));
  }

  private static String name(String annotation) {
    return annotation.substring(1).split("\\W")[0];
  }

  private static String asRecord(String name, String components) {
    return "record " + name + "(" + components + ") {}\n";
  }

  private static String asClass(String name, String components) {
    String fields = components.replace(" one, ", " one; ").replace(" x, ", " x; ");
    return "class " + name + " {" + fields + ";}\n";
  }

  @Test
  void allAnnotationsOfFieldsAreHere() throws IOException {
    List<String> missing = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("../annotations/src/main/java/dev/schemac"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = file.getFileName().toString().replace(".java", "");
        if (isOfFields(file) && ANNOTATIONS.stream().noneMatch(a -> name(a).equals(name))) {
          missing.add(name);
        }
      }
    }
    // Labels are those of an enum's constants, which are fields to Java.
    assertThat(missing).containsExactly("Label");
  }

  private static boolean isOfFields(Path file) throws IOException {
    String source = Files.readString(file);
    int target = source.indexOf("\n@Target(");
    return target >= 0
        && source.substring(target, source.indexOf(')', target)).contains("ElementType.FIELD");
  }
}
