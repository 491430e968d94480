package dev.schemac.processor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Classes of n entities, of the tables that {@link BenchmarkSchema} has as far as Hibernate maps
 * them: ten columns, one of them a foreign key, and two indexes. The identifier is a superclass's.
 */
public final class BenchmarkEntities implements Workload.Sources {

  private static final String BASE =
      """
      package org.bench;

      import jakarta.persistence.Id;
      import jakarta.persistence.MappedSuperclass;
      import java.util.UUID;

      @MappedSuperclass
      public abstract class Base {
        @Id UUID id;
      }
      """;

  private static final String TEXT =
      """
      package org.bench.p%1$d;

      import jakarta.persistence.Column;
      import jakarta.persistence.Entity;
      import jakarta.persistence.Index;
      import jakarta.persistence.ManyToOne;
      import jakarta.persistence.Table;
      import java.math.BigDecimal;
      import java.time.Instant;

      @Entity
      @Table(
          name = "t%2$05d",
          indexes = {
            @Index(columnList = "name, createdAt desc"),
            @Index(columnList = "email")
          })
      public class T%2$05d extends org.bench.Base {
        @ManyToOne org.bench.p%3$d.T%4$05d parent;

        @Column(length = 80, nullable = false)
        String name;

        @Column(nullable = false)
        String email;

        @Column(precision = 12, scale = 2)
        BigDecimal amount;

        int status;
        boolean active;
        long version;

        @Column(nullable = false)
        Instant createdAt;

        Instant updatedAt;
      %5$s}
      """;

  private final int entities;

  /** So many entities, each with a key to the one of half its number. */
  public BenchmarkEntities(int entities) {
    this.entities = entities;
  }

  @Override
  public List<Path> write(Path root) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < entities; i++) {
      files.add(write(root, i, ""));
    }
    files.add(write(root.resolve("org/bench/Base.java"), BASE));
    return files;
  }

  @Override
  public void change(Path root, int entity) throws IOException {
    write(root, entity, "  String note;\n");
  }

  @Override
  public void restore(Path root, int entity) throws IOException {
    write(root, entity, "");
  }

  private static Path write(Path root, int entity, String more) throws IOException {
    int parent = entity / 2;
    Path file = root.resolve("org/bench/p%d/T%05d.java".formatted(entity / 100, entity));
    return write(file, TEXT.formatted(entity / 100, entity, parent / 100, parent, more));
  }

  private static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
