package dev.schemac.database.pull;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The methods that get and set the attributes of an entity: what a reference leads to is loaded
 * when a method of it is called, and not when a field of it is read.
 */
final class EntityAccessors {

  private final Set<String> taken = new HashSet<>();

  /** Those of an attribute. */
  List<MethodSpec> of(EntityAttribute attribute) {
    List<MethodSpec> methods = new ArrayList<>();
    String name = free(JavaNames.capitalized(attribute.name()));
    boolean isBoolean = attribute.type().equals(TypeName.BOOLEAN);
    methods.add(
        MethodSpec.methodBuilder((isBoolean ? "is" : "get") + name)
            .addModifiers(Modifier.PUBLIC)
            .returns(attribute.type())
            .addStatement("return $L", attribute.name())
            .build());
    if (attribute.settable()) {
      methods.add(
          MethodSpec.methodBuilder("set" + name)
              .addModifiers(Modifier.PUBLIC)
              .addParameter(attribute.type(), attribute.name())
              .addStatement("this.$L = $L", attribute.name(), attribute.name())
              .build());
    }
    return methods;
  }

  private String free(String wanted) {
    String name = wanted;
    for (int i = 2; !taken.add(name); i++) {
      name = wanted + i;
    }
    return name;
  }
}
