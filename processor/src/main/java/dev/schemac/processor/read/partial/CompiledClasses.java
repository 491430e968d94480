package dev.schemac.processor.read.partial;

import dev.schemac.processor.read.element.EnumDraft;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a compile sees: its roots, and of other classes that they exist. */
public interface CompiledClasses {

  /** The roots that were read, by their canonical names. */
  Set<String> roots();

  /** The roots that wait for a type that nobody has generated yet. */
  Set<String> deferred();

  /** The enums that were read, whether they are roots or not. */
  Iterable<EnumDraft> enumDrafts();

  /** Whether each class that has no source file would be among the roots. */
  boolean seesClassesWithoutSource();

  /** Whether a class that has no source file is still there. */
  boolean isKnown(String className);

  /** The schema that a package names, if it or one of its types was read, else null. */
  @Nullable String knownSchemaOf(String packageName);

  /** Whether a class that was not read is known, and its annotation names no schema. */
  boolean leavesSchemaToPackage(String className, String annotation);
}
