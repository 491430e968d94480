package dev.schemac.processor.read.element;

import dev.schemac.processor.read.element.ClassFile.AnnotatedType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;
import org.objectweb.asm.TypeReference;

/** Collects what a {@link ClassFile} is made of. */
final class ClassFileVisitor extends ClassVisitor {

  private static final int API = Opcodes.ASM9;

  /** The number by which {@code extends} is known among the supertypes (JVMS 4.7.20.1). */
  private static final int SUPERCLASS = -1;

  private final Map<String, AnnotatedType> fields = new LinkedHashMap<>();
  private final AnnotatedType superclass = new AnnotatedType(new ArrayList<>(), new HashMap<>());

  ClassFileVisitor() {
    super(API);
  }

  ClassFile classFile() {
    return new ClassFile(fields, superclass);
  }

  @Override
  public @Nullable AnnotationVisitor visitTypeAnnotation(
      int typeRef, @Nullable TypePath path, String descriptor, boolean visible) {
    TypeReference reference = new TypeReference(typeRef);
    if (reference.getSort() == TypeReference.CLASS_EXTENDS
        && reference.getSuperTypeIndex() == SUPERCLASS) {
      add(superclass, path, descriptor);
    }
    return null;
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    if ((access & Opcodes.ACC_SYNTHETIC) != 0) {
      return null;
    }
    AnnotatedType type = new AnnotatedType(new ArrayList<>(), new HashMap<>());
    fields.put(name, type);
    return new FieldVisitor(API) {
      @Override
      public @Nullable AnnotationVisitor visitTypeAnnotation(
          int typeRef, @Nullable TypePath path, String annotation, boolean visible) {
        add(type, path, annotation);
        return null;
      }
    };
  }

  /** Adds an annotation that is on the type or on an argument of it, and none further within. */
  private static void add(AnnotatedType type, @Nullable TypePath path, String descriptor) {
    if (path == null || isWithin(path, path.getLength())) {
      type.annotations().add(simpleName(descriptor));
    } else if (isArgument(path)) {
      type.arguments()
          .computeIfAbsent(path.getStepArgument(path.getLength() - 1), index -> new ArrayList<>())
          .add(simpleName(descriptor));
    }
  }

  /** Whether a path leads to a type argument of the type itself. */
  private static boolean isArgument(TypePath path) {
    int last = path.getLength() - 1;
    return path.getStep(last) == TypePath.TYPE_ARGUMENT && isWithin(path, last);
  }

  /**
   * Whether the first steps lead only from classes to their inner classes: to the type as written.
   */
  private static boolean isWithin(TypePath path, int steps) {
    for (int i = 0; i < steps; i++) {
      if (path.getStep(i) != TypePath.INNER_TYPE) {
        return false;
      }
    }
    return true;
  }

  private static String simpleName(String descriptor) {
    int start = Math.max(descriptor.lastIndexOf('/'), descriptor.lastIndexOf('$')) + 1;
    // The default package has no slash, only the L of the descriptor.
    return descriptor.substring(start == 0 ? 1 : start, descriptor.length() - 1);
  }
}
