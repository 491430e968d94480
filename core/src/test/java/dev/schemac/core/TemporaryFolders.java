package dev.schemac.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Puts the folders of tests where no project and no repository is above them. The build gives the
 * JVM a temporary folder below {@code target}, for the locks that thousands of compiles leave.
 */
public final class TemporaryFolders implements TempDirFactory {

  @Override
  public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context)
      throws IOException {
    String outside =
        System.getProperty("schemac.test.temp", System.getProperty("java.io.tmpdir", "."));
    return Files.createTempDirectory(Path.of(outside), "schemac-test");
  }
}
