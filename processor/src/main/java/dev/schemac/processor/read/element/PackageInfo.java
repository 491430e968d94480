package dev.schemac.processor.read.element;

import dev.schemac.core.schema.Origins;

/** The name under which the file of a package stands for a class, as the snapshot has it. */
public final class PackageInfo {

  /** No class has the name. */
  private static final String NAME = "." + Origins.PACKAGE_INFO;

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
