package dev.schemac.database.scratch;

import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The programs of a server in a jar that is not on the class path, which can hold only one. */
final class BinariesJar implements PgBinaryResolver {

  private final Path jar;

  BinariesJar(Path jar) {
    this.jar = jar;
  }

  /** The archive in the jar; there is one in each, for one system and machine. */
  @Override
  public InputStream getPgBinary(String system, String machine) throws IOException {
    ZipInputStream zip = new ZipInputStream(Files.newInputStream(jar));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().endsWith(".txz")) {
        return zip;
      }
    }
    zip.close();
    throw new FileNotFoundException("there is no PostgreSQL in " + jar);
  }
}
