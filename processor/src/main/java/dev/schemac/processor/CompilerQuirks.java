package dev.schemac.processor;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.schemac.processor.read.element.ClassFiles;
import dev.schemac.processor.read.element.KotlinStubs;
import dev.schemac.processor.read.element.PackageInfo;
import dev.schemac.processor.report.AnnotationPrinter;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Where compilers differ. */
final class CompilerQuirks {

  private static final String GENERATED = "javax.annotation.processing.Generated";

  /** The packages of ecj's classes, in its batch compiler and in Eclipse. */
  private static final String ECLIPSE = "org.eclipse.";

  /** An option that Eclipse adds; its values are {@code BUILD} and {@code RECONCILE}. */
  static final String PHASE = "phase";

  /** An option that kapt adds: the folder for Kotlin sources that a processor writes. */
  static final String KAPT_GENERATED = "kapt.kotlin.generated";

  /** A file that is never written. */
  private static final String PROBE = "schemac.probe";

  private CompilerQuirks() {}

  /**
   * The folder that class files go to; null where they go nowhere a path leads to. To be asked once
   * in a compile.
   */
  static @Nullable Path classOutput(Filer filer) {
    // No compiler tells the folder itself, but each where a file in it would be: javac also of one
    // that is not there, ecj's batch compiler only of one to be written.
    try {
      return folderOf(filer.getResource(StandardLocation.CLASS_OUTPUT, "", PROBE).toUri());
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      try {
        return folderOf(filer.createResource(StandardLocation.CLASS_OUTPUT, "", PROBE).toUri());
      } catch (IllegalArgumentException noFolder) {
        // So ecj says that it was told no -d. What processors write goes to the working directory.
        return isOfEcj(filer) ? Path.of("").toAbsolutePath() : null;
      } catch (IOException | UnsupportedOperationException again) {
        return null;
      }
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
   * Tells of a canonical name, perhaps of a nested class, whether the class output has its class
   * file. No compiler looks for classes there unless it is on the class path too.
   */
  static Predicate<String> compiled(@Nullable Path classOutput) {
    return classOutput == null ? name -> false : name -> isCompiled(classOutput, name);
  }

  private static boolean isCompiled(Path classOutput, String canonicalName) {
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
   * Finds class files on the compiler's paths by way of its filer. There is no better question:
   * {@code Elements.getFileObjectOf} came with Java 18, and ecj's fails for jars. Eclipse's builder
   * refuses this one.
   */
  record ClassFilesOfFiler(Filer filer) implements ClassFiles {

    @Override
    public byte @Nullable [] find(String module, String binaryName) {
      int dot = binaryName.lastIndexOf('.');
      String packageName = binaryName.substring(0, Math.max(dot, 0));
      String file = binaryName.substring(dot + 1) + ".class";
      byte[] bytes = null;
      if (!module.isEmpty()) {
        // javac wants the module before the package; ecj looks through the whole module path.
        bytes = read(StandardLocation.MODULE_PATH, module + "/" + packageName, file);
        bytes = bytes != null ? bytes : read(StandardLocation.MODULE_PATH, packageName, file);
      }
      bytes = bytes != null ? bytes : read(StandardLocation.CLASS_PATH, packageName, file);
      return bytes != null ? bytes : ofThisJdk(binaryName);
    }

    private byte @Nullable [] read(StandardLocation location, String packageName, String file) {
      try (InputStream in = filer.getResource(location, packageName, file).openInputStream()) {
        return in.readAllBytes();
      } catch (IOException | RuntimeException e) {
        // It is not there, or the compiler lets nobody look there.
        return null;
      }
    }

    /** ecj's filer knows no location of the JDK. */
    private static byte @Nullable [] ofThisJdk(String binaryName) {
      String file = binaryName.replace('.', '/') + ".class";
      try (InputStream in = ClassLoader.getPlatformClassLoader().getResourceAsStream(file)) {
        return in == null ? null : in.readAllBytes();
      } catch (IOException e) {
        return null;
      }
    }
  }

  /**
   * Why a filer refuses to write a class. ecj's batch compiler writes none that is on its class
   * path, not even one that an earlier compile left there.
   */
  static String whyNotGenerated(Filer filer) {
    return "a class of that name is there already"
        + (isOfEcj(filer) ? " (of an earlier compile, perhaps: then delete its class file)" : "");
  }

  /** Whether a filer is that of ecj's batch compiler, and not of Eclipse. */
  private static boolean isOfEcj(Filer filer) {
    return filer.getClass().getName().startsWith("org.eclipse.jdt.internal.compiler.");
  }

  /**
   * The roots that are read from source files. Classes can be handed over compiled, by name on the
   * command line or by Gradle to an incremental processor; javac 17 then hides their type-use
   * annotations. They count as classes that this compile does not see. Where the compiler is
   * wrapped or is not javac, nothing tells the two apart, and all are taken for sources.
   */
  static Set<Element> readFromSource(
      ProcessingEnvironment environment, Set<? extends Element> roots) {
    Trees trees = trees(environment);
    if (trees == null) {
      return new LinkedHashSet<>(roots);
    }
    Set<Element> fromSource = new LinkedHashSet<>();
    for (Element root : roots) {
      if (!(root instanceof TypeElement type) || trees.getTree(type) != null) {
        fromSource.add(root);
      }
    }
    return fromSource;
  }

  /**
   * Lets ecj annotate the fields of records once more, before anything reads them.
   *
   * <p>ecj (3.44 to 3.46 at least, Eclipse's builder too) copies the annotations of a record's
   * components to its fields while it resolves the first of them whose member is written with a
   * name, as in {@code @Column(identity = Identity.ALWAYS)} or {@code @Check(POSITIVE)}: a name may
   * be that of a field, so it makes the fields, with the annotations resolved so far. That
   * annotation and those behind it on the same component are missing from the model for good,
   * though not from the class file. {@code SourceTypeBinding.setComponents} copies them again, and
   * by now each is resolved. No interface leads there. A version of ecj without that method made
   * its fields in another way.
   */
  static void completeRecords(
      ProcessingEnvironment environment, Iterable<? extends Element> elements) {
    if (!environment.getClass().getName().startsWith(ECLIPSE)) {
      return;
    }
    for (Element element : elements) {
      if (element instanceof TypeElement type) {
        if (type.getKind() == ElementKind.RECORD) {
          copyAnnotationsOfComponents(type);
        }
        completeRecords(environment, type.getEnclosedElements());
      }
    }
  }

  private static void copyAnnotationsOfComponents(TypeElement record) {
    try {
      Object binding = record.getClass().getField("_binding").get(record);
      Class<?> type = binding.getClass();
      Object components = type.getMethod("components").invoke(binding);
      type.getMethod("setComponents", components.getClass()).invoke(binding, components);
    } catch (ReflectiveOperationException e) {
      // A record that was read from a class file has no such method, and has its annotations.
    }
  }

  /**
   * The source file of a class or package that is compiled; null where the compiler does not tell,
   * or it is in no folder.
   */
  static @Nullable Path sourceFile(ProcessingEnvironment environment, String name) {
    Elements elements = environment.getElementUtils();
    Trees trees = trees(environment);
    TypeElement type = elements.getTypeElement(name);
    Element root = type == null ? elements.getPackageElement(name) : type;
    if (trees == null || root == null) {
      return isEclipse(environment.getOptions()) ? null : sourceFileInEcj(elements, name);
    }
    TreePath path = trees.getPath(root);
    try {
      return path == null ? null : Path.of(path.getCompilationUnit().getSourceFile().toUri());
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return null;
    }
  }

  /**
   * The source file as ecj's model of a class names it, by a method that no interface has. Eclipse
   * names files as they are seen in its workspace, so it is not asked.
   */
  private static @Nullable Path sourceFileInEcj(Elements elements, String name) {
    TypeElement type = elements.getTypeElement(name);
    type = type == null ? elements.getTypeElement(PackageInfo.of(name)) : type;
    if (type == null || !type.getClass().getName().startsWith("org.eclipse.jdt.internal.")) {
      return null;
    }
    try {
      String file = String.valueOf(type.getClass().getMethod("getFileName").invoke(type));
      return file.endsWith(".java") ? Path.of(file).toAbsolutePath() : null;
    } catch (ReflectiveOperationException | InvalidPathException e) {
      return null;
    }
  }

  /** The annotations that javac's model may not show; null: another compiler, which shows all. */
  static @Nullable UnknownAnnotations unknownAnnotations(ProcessingEnvironment environment) {
    Trees trees = trees(environment);
    return trees == null ? null : new UnknownAnnotations(trees);
  }

  /** Prints at a repeated annotation where the compiler is javac and nobody has wrapped it. */
  static AnnotationPrinter atRepeated(ProcessingEnvironment environment) {
    Trees trees = trees(environment);
    return trees == null
        ? (kind, message, element, place) -> false
        : new RepeatedAnnotations(trees);
  }

  /** The syntax trees; null where the compiler is wrapped or is not javac. */
  private static @Nullable Trees trees(ProcessingEnvironment environment) {
    try {
      return Trees.instance(environment);
    } catch (IllegalArgumentException | LinkageError e) {
      return null;
    }
  }

  /**
   * Whether class files are shown without the annotations on types in them: javac reads them since
   * version 22 (JDK-8225377).
   */
  static boolean hidesTypeAnnotations(ProcessingEnvironment environment) {
    boolean eclipse = environment.getClass().getName().startsWith(ECLIPSE);
    return !eclipse && Runtime.version().feature() < 22;
  }

  /** Whether this is no build but Eclipse's look at a file that is being edited. */
  static boolean isReconcile(Map<String, String> options) {
    return "RECONCILE".equals(options.get(PHASE));
  }

  static boolean isEclipse(Map<String, String> options) {
    return options.containsKey(PHASE);
  }

  /**
   * What a compile sees of the Kotlin classes. kapt shows them as Java sources of their
   * declarations, the stubs, which it writes anew for each compile and hands over together with the
   * Java sources. It runs once for each source set, such as the tests, and only the names of its
   * folders tell which: {@code compile} is Maven's for the main sources, {@code main} Gradle's, and
   * {@code jvmMain} that of a project for several platforms.
   */
  static KotlinStubs kotlinStubs(Map<String, String> options) {
    String folder = options.get(KAPT_GENERATED);
    if (folder == null) {
      return KotlinStubs.NONE;
    }
    String sourceSet = folder.substring(folder.replace('\\', '/').lastIndexOf('/') + 1);
    boolean main =
        sourceSet.equals("compile") || sourceSet.equals("main") || sourceSet.endsWith("Main");
    return main ? KotlinStubs.MAIN : KotlinStubs.OTHERS;
  }

  /**
   * Whether a class can be marked with {@code @Generated}. One in a named module stays without: its
   * module need not read {@code java.compiler}, and if it does, {@code -Xlint:exports} still warns
   * where that is not {@code requires transitive}.
   */
  static boolean mayNameGenerated(Elements elements, TypeElement from) {
    ModuleElement module = elements.getModuleOf(from);
    boolean named = module != null && !module.isUnnamed();
    return !named && elements.getTypeElement(GENERATED) != null;
  }
}
