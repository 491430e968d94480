package dev.schemac.processor;

import dev.schemac.core.finding.FindingId;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Copies the migrations into the class output, so that they are on the class path of the program. A
 * list beside them says which files are schemac's, so that stale ones can be removed and files of
 * others stay.
 */
final class Bundle {

  private static final String LIST = "schemac-bundle.txt";

  private final Filer filer;
  private final @Nullable Path classOutput;
  private final String folder;
  private final Problems problems;

  Bundle(Filer filer, @Nullable Path classOutput, String folder, Problems problems) {
    this.filer = filer;
    this.classOutput = classOutput;
    this.folder = folder;
    this.problems = problems;
  }

  void write(List<Path> migrations) {
    Set<String> names = new LinkedHashSet<>();
    try {
      for (Path migration : migrations) {
        String name = migration.getFileName().toString();
        names.add(name);
        put(name, Files.readAllBytes(migration));
      }
      requirePlain(LIST);
      removeStale(names);
      put(LIST, (String.join("\n", names) + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException | InvalidPathException e) {
      problems.add(FindingId.BUNDLE_FAILED, Place.NOWHERE, folder, e.toString());
    }
  }

  private void put(String name, byte[] content) throws IOException {
    requirePlain(name);
    if (Arrays.equals(content, present(name))) {
      return;
    }
    FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", folder + "/" + name);
    try (OutputStream out = file.openOutputStream()) {
      out.write(content);
    }
  }

  /**
   * Refuses to go through a link below the class output. Some projects commit theirs, and a filer
   * would follow the link, wherever it leads.
   */
  private void requirePlain(String name) throws IOException {
    Path path = classOutput;
    if (path == null) {
      return;
    }
    for (Path part : Path.of(folder, name)) {
      path = path.resolve(part);
      if (Files.isSymbolicLink(path)) {
        throw new IOException(path + " is a link");
      }
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw new IOException(path + " is no plain file");
    }
  }

  private byte @Nullable [] present(String name) {
    try {
      FileObject file = filer.getResource(StandardLocation.CLASS_OUTPUT, "", folder + "/" + name);
      try (InputStream in = file.openInputStream()) {
        return in.readAllBytes();
      }
    } catch (IOException e) {
      return null;
    }
  }

  /** A filer cannot delete, so this works only where the class output is a folder. */
  private void removeStale(Set<String> names) throws IOException {
    byte[] list = present(LIST);
    if (list == null || classOutput == null) {
      return;
    }
    for (String name : new String(list, StandardCharsets.UTF_8).split("\n", -1)) {
      boolean plain = !name.isEmpty() && !name.contains("/") && !name.contains("\\");
      if (plain && !names.contains(name)) {
        requirePlain(name);
        Files.deleteIfExists(classOutput.resolve(folder).resolve(name));
      }
    }
  }
}
