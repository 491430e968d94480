package dev.schemac.core.history.disk;

import dev.schemac.core.text.HiddenCharacters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * An entry of the folder where a plain file must stand. The folder comes with a checkout, whose
 * author may be anybody: a link in it could lead a read or a write to any file of the machine, and
 * a pipe would never end.
 */
public final class PlainFile {

  private PlainFile() {}

  /**
   * Refuses an entry that is neither a plain file nor a link to one in the same folder, or whose
   * name is not what a reader sees.
   *
   * @param attributes those of the entry itself, not of what it links to
   * @throws IOException that names the entry and says what it is
   */
  public static void require(Path entry, BasicFileAttributes attributes) throws IOException {
    String name = String.valueOf(entry.getFileName());
    String hidden = HiddenCharacters.firstInName(name);
    if (hidden != null) {
      throw new IOException(
          "the name "
              + HiddenCharacters.escaped(name)
              + " holds the character "
              + hidden
              + ", which a reader cannot see");
    }
    if (attributes.isRegularFile()) {
      return;
    } else if (attributes.isDirectory()) {
      throw new IOException(name + " is a folder");
    } else if (!attributes.isSymbolicLink()) {
      throw new IOException(name + " is no plain file");
    } else if (!Files.exists(entry)) {
      throw new IOException(name + " is a link that leads nowhere");
    }
    Path folder = entry.resolveSibling("").toRealPath();
    Path target = entry.toRealPath();
    if (!target.startsWith(folder)) {
      throw new IOException(name + " is a link out of the folder");
    } else if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException(name + " is a link to no plain file");
    }
  }
}
