package dev.schemac.processor.read.partial;

import dev.schemac.core.schema.DeclarationPath;
import dev.schemac.processor.read.element.SourceFiles;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What of the last schema is still there, and what the classes that were read may change. */
public final class Presence {

  private final CompiledClasses classes;
  private final SourceFiles sources;

  public Presence(CompiledClasses classes, SourceFiles sources) {
    this.classes = classes;
    this.sources = sources;
  }

  /** Whether a type that the table has something from, or by way of, is a root. */
  public boolean isTouched(Collection<String> inherited) {
    for (String source : inherited) {
      if (!Collections.disjoint(DeclarationPath.parse(source).types(), classes.roots())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether something that was not read is still there: its class is no root (a root that was not
   * read has lost its annotation), no other class of its file is a root without it, and its file is
   * there. A generated class has no such file, nor has a Kotlin class: it stays as long as the
   * compiler knows it, and for kapt, which hands all of them over, it is gone. Its class file may
   * be that of an earlier compile.
   */
  public boolean isKept(String className, String sourceFile) {
    if (classes.roots().contains(className)) {
      return classes.deferred().contains(className);
    }
    if (sourceFile.isEmpty()) {
      return !classes.seesClassesWithoutSource() && classes.isKnown(className);
    }
    return !classes.roots().contains(topLevelClass(sourceFile))
        && isDeclared(className, sourceFile);
  }

  /** Whether neither the compiler nor the sources have a class, perhaps a nested one. */
  public boolean isGone(String className) {
    return !classes.isKnown(className) && !hasSource(className);
  }

  /** Whether a class has a source that was not compiled, and the compiler does not know it. */
  public boolean isAbsent(String className) {
    return !classes.isKnown(className) && hasSource(className);
  }

  public boolean hasSource(String className) {
    return sourceFile(className) != null;
  }

  /** The source file of a class, perhaps a nested one; null where the sources have none. */
  @Nullable
  public String sourceFile(String className) {
    for (int dot = className.length(); dot > 0; dot = className.lastIndexOf('.', dot - 1)) {
      int start = className.lastIndexOf('.', dot - 1);
      String packageName = start < 0 ? "" : className.substring(0, start);
      Optional<String> file = sources.find(packageName, className.substring(start + 1, dot));
      if (file.isPresent()) {
        return file.get();
      }
    }
    return null;
  }

  /** A file can outlive one of several classes in it. */
  private boolean isDeclared(String className, String sourceFile) {
    int slash = sourceFile.lastIndexOf('/');
    String packageName = slash < 0 ? "" : sourceFile.substring(0, slash).replace('/', '.');
    boolean within = slash >= 0 && className.startsWith(packageName + ".");
    String inPackage = within ? className.substring(packageName.length() + 1) : className;
    int dot = inPackage.indexOf('.');
    String topLevel = dot < 0 ? inPackage : inPackage.substring(0, dot);
    return sources.find(packageName, topLevel).isPresent();
  }

  private static String topLevelClass(String sourceFile) {
    int end = sourceFile.lastIndexOf('.');
    return (end < 0 ? sourceFile : sourceFile.substring(0, end)).replace('/', '.');
  }
}
