package dev.schemac.processor.read.element;

/** How the snapshot names the file of a package among the types that tables hang on. */
public final class PackageInfo {

  /** No class has the name. */
  private static final String NAME = ".package-info";

  private PackageInfo() {}

  /** The name of the file of a package, as of a class in it. */
  public static String of(String packageName) {
    return packageName + NAME;
  }

  /** Whether a name is that of the file of a package. */
  public static boolean isOne(String name) {
    return name.endsWith(NAME);
  }

  /** The package that such a name is of. */
  public static String packageOf(String name) {
    return name.substring(0, name.length() - NAME.length());
  }

  /** Where the file of a package lies below its source root. */
  public static String sourceFile(String packageName) {
    return of(packageName).replace('.', '/') + ".java";
  }
}
