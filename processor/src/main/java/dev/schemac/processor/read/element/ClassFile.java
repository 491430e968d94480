package dev.schemac.processor.read.element;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;

/**
 * What stands in a class file and not in each compiler's model of it: ecj sorts fields and
 * constants by name, and javac shows annotations on types only since version 22 (JDK-8225377), or
 * where it finds their classes. All else the compilers tell alike.
 *
 * @param fields for each field and enum constant, in the order of the source, its type
 * @param superclass the superclass
 */
record ClassFile(Map<String, AnnotatedType> fields, AnnotatedType superclass) {

  private static final AnnotatedType BARE = new AnnotatedType(List.of(), Map.of());

  /**
   * The annotations on a type as it is written.
   *
   * @param annotations the simple names of those on the type itself
   * @param arguments for each type argument, from 0, the simple names of those on it; an argument
   *     without any may be missing
   */
  record AnnotatedType(List<String> annotations, Map<Integer, List<String>> arguments) {

    /** The annotations on a type argument. */
    List<String> onArgument(int index) {
      return arguments.getOrDefault(index, List.of());
    }
  }

  /**
   * Reads a class file.
   *
   * @return null if it is none, or of a version that this reader does not know
   */
  static @Nullable ClassFile parse(byte[] bytes) {
    ClassFileVisitor visitor = new ClassFileVisitor();
    try {
      new ClassReader(bytes)
          .accept(
              visitor, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    } catch (RuntimeException e) {
      // ASM has no exception of its own for bytes that are no class file.
      return null;
    }
    return visitor.classFile();
  }

  /** The type of a field. */
  AnnotatedType typeOf(VariableElement field) {
    return fields.getOrDefault(field.getSimpleName().toString(), BARE);
  }

  /**
   * Fields or enum constants in the order of the source; those that are not in the class file, as
   * the JDK's can differ from what {@code --release} shows, come last.
   */
  <T extends Element> List<T> inOrder(List<T> members) {
    Map<String, T> byName = new LinkedHashMap<>();
    for (T member : members) {
      byName.put(member.getSimpleName().toString(), member);
    }
    List<T> ordered = new ArrayList<>();
    for (String field : fields.keySet()) {
      T member = byName.remove(field);
      if (member != null) {
        ordered.add(member);
      }
    }
    ordered.addAll(byName.values());
    return ordered;
  }
}
