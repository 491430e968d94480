package dev.schemac.database.pull;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.schemac.core.schema.EnumType;
import java.util.List;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/** The enum of a native type, or of the labels that a check allows. */
final class EnumSource {

  private EnumSource() {}

  /**
   * The enum of a native type.
   *
   * @param style in entities, whose columns hold the names of constants, each is named as its label
   *     where a constant can be
   */
  static TypeSpec ofType(ClassName name, EnumType type, Style style) {
    TypeSpec.Builder builder = TypeSpec.enumBuilder(name).addModifiers(Modifier.PUBLIC);
    builder.addAnnotation(new Annotation("EnumType").text("value", type.name().name()).build());
    if (type.comment() != null) {
      builder.addAnnotation(new Annotation("Comment").text("value", type.comment()).build());
    }
    constants(builder, type.labels(), style);
    return builder.build();
  }

  /** The enum of labels that a check allows. */
  static TypeSpec ofLabels(ClassName name, List<String> labels, Style style) {
    TypeSpec.Builder builder = TypeSpec.enumBuilder(name).addModifiers(Modifier.PUBLIC);
    constants(builder, labels, style);
    return builder.build();
  }

  /** Whether constants can be named just as the labels are. */
  static boolean areConstants(List<String> labels) {
    for (String label : labels) {
      if (!isConstant(label)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isConstant(String label) {
    return SourceVersion.isIdentifier(label)
        && SourceVersion.isName(label)
        && label.codePoints().noneMatch(c -> Character.isIdentifierIgnorable(c));
  }

  private static void constants(TypeSpec.Builder builder, List<String> labels, Style style) {
    if (style == Style.JPA && areConstants(labels)) {
      labels.forEach(builder::addEnumConstant);
      return;
    }
    TakenNames taken = new TakenNames();
    for (String label : labels) {
      String constant = taken.take(JavaNames.constant(label));
      if (constant.equals(label)) {
        builder.addEnumConstant(constant);
        continue;
      }
      builder.addEnumConstant(
          constant, TypeSpec.anonymousClassBuilder("").addAnnotation(label(label)).build());
    }
  }

  /** The label may be empty, unlike what an annotation leaves out. */
  private static AnnotationSpec label(String label) {
    return new Annotation("Label").required("value", label).build();
  }
}
