package dev.schemac.processor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The tables of {@link BenchmarkSchema} in the forms of other tools. */
final class PeerSchema {

  private static final String ENTITY =
      """
      package org.bench.p%1$d;

      import jakarta.persistence.Column;
      import jakarta.persistence.Entity;
      import jakarta.persistence.Id;
      import jakarta.persistence.Index;
      import jakarta.persistence.JoinColumn;
      import jakarta.persistence.ManyToOne;
      import jakarta.persistence.Table;
      import java.math.BigDecimal;
      import java.time.Instant;
      import java.util.UUID;

      @Entity
      @Table(
          name = "t%2$05d",
          indexes = {
            @Index(name = "t%2$05d_name_created_at_idx", columnList = "name, created_at DESC"),
            @Index(name = "t%2$05d_email_idx", columnList = "email")
          })
      public class T%2$05d {
        @Id
        @Column(columnDefinition = "uuid default gen_random_uuid()")
        UUID id;

        @ManyToOne
        @JoinColumn(name = "parent_id")
        org.bench.p%3$d.T%4$05d parent;

        @Column(length = 80, nullable = false)
        String name;

        @Column(columnDefinition = "text", nullable = false)
        String email;

        @Column(precision = 12, scale = 2)
        BigDecimal amount;

        @Column(columnDefinition = "integer default 0", nullable = false)
        int status;

        @Column(nullable = false)
        boolean active;

        @Column(nullable = false)
        long version;

        @Column(name = "created_at", columnDefinition = "timestamptz default now()", nullable = false)
        Instant createdAt;

        @Column(name = "updated_at")
        Instant updatedAt;
      }
      """;

  private static final String DRIZZLE_IMPORT =
      """
      import {
        bigint, boolean, index, integer, numeric, pgTable, text, timestamp, uuid, varchar
      } from "drizzle-orm/pg-core";

      """;

  private static final String DRIZZLE =
      """
      export const t%1$05d: any = pgTable("t%1$05d", {
        id: uuid("id").primaryKey().defaultRandom(),
        parentId: uuid("parent_id").references((): any => t%2$05d.id),
        name: varchar("name", { length: 80 }).notNull(),
        email: text("email").notNull(),
        amount: numeric("amount", { precision: 12, scale: 2 }),
        status: integer("status").notNull().default(0),
        active: boolean("active").notNull(),
        version: bigint("version", { mode: "number" }).notNull(),
        createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
        updatedAt: timestamp("updated_at", { withTimezone: true }),
      }, (t) => [
        index("t%1$05d_name_created_at_idx").on(t.name, t.createdAt.desc()),
        index("t%1$05d_email_idx").on(t.email),
      ]);
      """;

  /** JPA's entities with what the tables have. */
  static final JavaPeer.Entities ENTITIES = PeerSchema::entities;

  private PeerSchema() {}

  /** Writes JPA's entities below a source root, and lists them. */
  static List<Path> entities(Path root, int tables) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < tables; i++) {
      int parent = i / 2;
      Path folder = Files.createDirectories(root.resolve("org/bench/p" + i / 100));
      String text = String.format(ENTITY, i / 100, i, parent / 100, parent);
      files.add(Files.writeString(folder.resolve(String.format("T%05d.java", i)), text));
    }
    return files;
  }

  /** The names of the entities' classes. */
  static List<String> entityNames(int tables) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < tables; i++) {
      names.add(String.format("org.bench.p%d.T%05d", i / 100, i));
    }
    return names;
  }

  /** drizzle's schema, all tables in one file. */
  static String drizzle(int tables) {
    StringBuilder out = new StringBuilder(DRIZZLE_IMPORT);
    for (int i = 0; i < tables; i++) {
      out.append(String.format(DRIZZLE, i, i / 2));
    }
    return out.toString();
  }
}
