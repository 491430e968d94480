package dev.schemac.database.pull;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.schemac.core.schema.EnumType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The enum of a native type, or of the labels that a check allows. */
final class EnumSource {

  private EnumSource() {}

  static TypeSpec ofType(ClassName name, EnumType type) {
    TypeSpec.Builder builder = TypeSpec.enumBuilder(name).addModifiers(Modifier.PUBLIC);
    builder.addAnnotation(new Annotation("EnumType").text("value", type.name().name()).build());
    if (type.comment() != null) {
      builder.addAnnotation(new Annotation("Comment").text("value", type.comment()).build());
    }
    constants(builder, type.labels());
    return builder.build();
  }

  static TypeSpec ofLabels(ClassName name, List<String> labels) {
    TypeSpec.Builder builder = TypeSpec.enumBuilder(name).addModifiers(Modifier.PUBLIC);
    constants(builder, labels);
    return builder.build();
  }

  private static void constants(TypeSpec.Builder builder, List<String> labels) {
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
