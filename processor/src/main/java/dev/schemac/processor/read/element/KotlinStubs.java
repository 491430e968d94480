package dev.schemac.processor.read.element;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** Which Kotlin classes a compile sees among its roots, as the Java sources that kapt makes. */
public enum KotlinStubs {
  /** None: a Java compiler has only the class files of them. */
  NONE,

  /** All that are in the module's main sources. */
  MAIN,

  /** Those of its tests, or of another source set. */
  OTHERS;

  /** The annotation that the Kotlin compiler and kapt put on each class. */
  static final String METADATA = "kotlin.Metadata";

  /** Whether a root is a Kotlin class of the main sources. */
  public boolean isStub(TypeElement root) {
    return this == MAIN && isKotlin(root);
  }

  /**
   * Whether each class is a root that has no source file where Java's are, be it written in Kotlin
   * or generated.
   */
  public boolean areComplete() {
    return this == MAIN;
  }

  private static boolean isKotlin(TypeElement type) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      if (Annotations.qualifiedName(mirror).equals(METADATA)) {
        return true;
      }
    }
    return false;
  }
}
