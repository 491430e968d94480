package dev.schemac.processor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Classes of n tables, each of ten columns, one foreign key and two indexes. */
public final class BenchmarkSchema {

  private static final String TEXT =
      """
      package org.bench.p%1$d;

      import dev.schemac.Column;
      import dev.schemac.ForeignKey;
      import dev.schemac.Index;
      import dev.schemac.PrimaryKey;
      import dev.schemac.Table;
      import java.math.BigDecimal;
      import java.time.Instant;
      import java.util.UUID;

      @Table("t%2$05d")
      @Index({"name", "created_at DESC"})
      public class T%2$05d {
        @PrimaryKey
        @Column(defaultSql = "gen_random_uuid()")
        UUID id;

        @ForeignKey(org.bench.p%3$d.T%4$05d.class)
        UUID parentId;

        @Column(length = 80, nullable = false)
        String name;

        @Index
        @Column(nullable = false)
        String email;

        @Column(precision = 12, scale = 2)
        BigDecimal amount;

        @Column(defaultSql = "0")
        int status;

        boolean active;
        long version;

        @Column(nullable = false, defaultSql = "now()")
        Instant createdAt;

        Instant updatedAt;
      %5$s}
      """;

  private BenchmarkSchema() {}

  /** Writes the classes below a source root, a hundred to a package, and lists them. */
  public static List<Path> writeAll(Path root, int tables) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < tables; i++) {
      files.add(write(root, i));
    }
    return files;
  }

  /** Writes one class. */
  public static Path write(Path root, int table) throws IOException {
    return write(root, table, "");
  }

  /** Writes one class with one more column. */
  public static Path writeChanged(Path root, int table) throws IOException {
    return write(root, table, "  String note;\n");
  }

  /** Writes one class with one more method, which changes nothing of the table. */
  public static Path writeEdited(Path root, int table) throws IOException {
    return write(root, table, "  int twice() {\n    return 2 * status;\n  }\n");
  }

  /** Writes the classes of tables that each have a key to the one before. */
  public static List<Path> writeChain(Path root, int tables) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < tables; i++) {
      files.add(write(root, i, Math.max(0, i - 1), ""));
    }
    return files;
  }

  /** Writes one class of many columns. */
  public static List<Path> writeWide(Path root, int columns) throws IOException {
    StringBuilder more = new StringBuilder();
    for (int i = 0; i < columns; i++) {
      more.append(String.format("  @Column(length = %d) String c%05d;%n", i % 200 + 1, i));
    }
    return List.of(write(root, 0, more.toString()));
  }

  private static Path write(Path root, int table, String more) throws IOException {
    return write(root, table, table / 2, more);
  }

  private static Path write(Path root, int table, int parent, String more) throws IOException {
    Path folder = Files.createDirectories(root.resolve("org/bench/p" + table / 100));
    Path file = folder.resolve(String.format("T%05d.java", table));
    return Files.writeString(
        file, String.format(TEXT, table / 100, table, parent / 100, parent, more));
  }
}
