package dev.schemac.core.history.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why the system refused, in its words; some of Java's exceptions say only which file. */
public final class Reason {

  private Reason() {}

  public static String of(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied: " + e.getMessage();
    } else if (e instanceof NotDirectoryException || e instanceof FileAlreadyExistsException) {
      return "not a folder: " + e.getMessage();
    } else if (e instanceof NoSuchFileException) {
      return "no such file: " + e.getMessage();
    } else if (e instanceof FileSystemException fileSystem && fileSystem.getReason() != null) {
      return fileSystem.getReason() + ": " + fileSystem.getFile();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
