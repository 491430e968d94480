package dev.schemac.processor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Where compilers differ. */
final class CompilerQuirks {

  private static final String GENERATED = "javax.annotation.processing.Generated";

  /** An option that Eclipse adds; its values are {@code BUILD} and {@code RECONCILE}. */
  static final String PHASE = "phase";

  private CompilerQuirks() {}

  /** The folder that class files go to; null where they go nowhere a path leads to. */
  static @Nullable Path classOutput(Filer filer) {
    try {
      // No compiler tells the folder itself; javac and ecj tell where a file in it would be.
      FileObject file = filer.getResource(StandardLocation.CLASS_OUTPUT, "", "schemac.probe");
      return folderOf(file.toUri());
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      return null;
    }
  }

  private static @Nullable Path folderOf(URI uri) {
    try {
      Path path = uri.isAbsolute() ? Path.of(uri) : Path.of(uri.getPath());
      return path.toAbsolutePath().normalize().getParent();
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return null;
    }
  }

  /**
   * Whether a folder holds the class file of a class, which may be nested. No compiler looks into
   * its class output for classes unless that is on the class path too.
   */
  static boolean isCompiled(@Nullable Path classOutput, String canonicalName) {
    if (classOutput == null) {
      return false;
    }
    String file = canonicalName.replace('.', '/');
    for (int slash = file.length(); slash >= 0; slash = file.lastIndexOf('/', slash - 1)) {
      file = file.substring(0, slash) + file.substring(slash).replace('/', '$');
      if (Files.isRegularFile(classOutput.resolve(file + ".class"))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Why a filer refuses to write a class. ecj's batch compiler writes none that is on its class
   * path, not even one that an earlier compile left there.
   */
  static String whyNotGenerated(Filer filer) {
    boolean batch = filer.getClass().getName().startsWith("org.eclipse.jdt.internal.compiler.");
    return "a class of that name is there already"
        + (batch ? " (of an earlier compile, perhaps: then delete its class file)" : "");
  }

  /** Whether this is no build but Eclipse's look at a file that is being edited. */
  static boolean isReconcile(Map<String, String> options) {
    return "RECONCILE".equals(options.get(PHASE));
  }

  static boolean isEclipse(Map<String, String> options) {
    return options.containsKey(PHASE);
  }

  /** Whether a class can name {@code @Generated}: a module may not read {@code java.compiler}. */
  static boolean seesGenerated(Elements elements, TypeElement from) {
    var module = elements.getModuleOf(from);
    return module == null
        ? elements.getTypeElement(GENERATED) != null
        : elements.getTypeElement(module, GENERATED) != null;
  }
}
