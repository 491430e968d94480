package dev.schemac.processor.read.element;

import org.jspecify.annotations.Nullable;

/** Finds the class files that the compiler resolves names to: of its class path and module path. */
@FunctionalInterface
public interface ClassFiles {

  /**
   * The bytes of a class file.
   *
   * @param module the module that the compiler sees the class in; empty: the unnamed one
   * @param binaryName the binary name of the class (JLS 13.1)
   * @return null where the compiler gives no way to them
   */
  byte @Nullable [] find(String module, String binaryName);
}
