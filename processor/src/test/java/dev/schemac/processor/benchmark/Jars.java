package dev.schemac.processor.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * The jars of a measured compile.
 *
 * @param annotations what the classes are compiled against
 * @param schemac the processor as it is released, with its dependencies inside
 * @param floor the processor that only looks
 */
record Jars(String annotations, String schemac, String floor) {

  /** Packs the floor's class as a processor is packed: javac shall find both in the same way. */
  static Jars with(String annotations, String schemac, Path folder) throws IOException {
    Path jar = folder.resolve("floor.jar");
    String file = FloorProcessor.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        InputStream in = FloorProcessor.class.getClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException(file);
      }
      out.putNextEntry(new JarEntry(file));
      in.transferTo(out);
      out.putNextEntry(new JarEntry("META-INF/services/javax.annotation.processing.Processor"));
      out.write(FloorProcessor.class.getName().getBytes("UTF-8"));
    }
    return new Jars(annotations, schemac, jar.toString());
  }
}
