package dev.schemac.core.history.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.history.snapshot.SnapshotExcerpt.Excerpt;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.DeclarationPath;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SnapshotExcerptTest {

  private static final long SEED = Long.getLong("schemac.test.seed", 20261123L);

  /** Of 1,000; the others need all tables, or have names that JSON escapes. */
  private static final int EXCERPTS = 100;

  @Test
  void hasTheTablesThatAreNeededAndAllThatIsNoTable() throws Exception {
    int excerpts = 0;
    for (long seed = SEED; seed < SEED + 1000; seed++) {
      Random random = new Random(seed);
      Snapshot whole = SnapshotTest.random(seed);
      Set<String> compiled = new HashSet<>();
      for (String type : types(whole)) {
        if (random.nextInt(3) == 0) {
          compiled.add(type);
        }
      }
      Set<QualifiedName> needed = needed(whole, compiled);
      Excerpt excerpt = SnapshotExcerpt.of(bytes(SnapshotWriter.write(whole)), compiled);
      if (excerpt != null) {
        excerpts++;
        Snapshot read = SnapshotReader.parse(excerpt.json());
        Map<QualifiedName, Table> tables = whole.schema().tables();
        addTargets(needed, tables);
        assertThat(read.schema().tables().keySet()).as("seed %s", seed).isEqualTo(needed);
        assertThat(tables).containsAllEntriesOf(read.schema().tables());
        assertThat(whole.origins().tables()).containsAllEntriesOf(read.origins().tables());
        assertThat(excerpt.leftOut())
            .as("seed %s", seed)
            .containsExactlyInAnyOrderElementsOf(leftOut(whole, needed));
        assertThat(read.schema().enumTypes()).isEqualTo(whole.schema().enumTypes());
        assertThat(read.schema().externalTables()).isEqualTo(whole.schema().externalTables());
        assertThat(read.schema().extensions()).isEqualTo(whole.schema().extensions());
        assertThat(read.origins().enumTypes()).isEqualTo(whole.origins().enumTypes());
        assertThat(read.origins().extensions()).isEqualTo(whole.origins().extensions());
        assertThat(read.previousState()).isEqualTo(whole.previousState());
        assertThat(read.journal()).isEqualTo(whole.journal());
        assertThat(read.sources()).isEqualTo(whole.sources());
      }
    }
    assertThat(excerpts).as("seed %s", SEED).isGreaterThan(EXCERPTS);
  }

  @Test
  void aFileThatIsLaidOutOtherwiseHasNone() {
    String text =
        """
        {
          "format": 1,
          "sources": "src",
          "tables": {
            "a": {
              "class": "A",
              "columns": {
                "x": {"type": "text"}
              }
            },
            "b": {
              "class": "B",
              "columns": {
                "x": {"type": "text"}
              }
            }
          },
          "journal": []
        }
        """;
    assertThat(excerpt(text, "B")).contains("\"B\"").doesNotContain("\"A\"");
    assertThat(excerpt(text, "A", "B")).isNull();
    for (String other :
        List.of(
            text.replace("\n", "\r\n"),
            text.replace("\n  ", "\n\t"),
            text.replace("    \"b\": {\n      \"class\"", "    \"b\": { \"class\""),
            text.replace("      \"class\": \"B\",\n", ""),
            text.replace("    \"b\"", "<<<<<<< HEAD\n    \"b\""),
            text.replace("        \"x\"", ">>>>>>> theirs\n        \"x\""),
            text.replace("    },\n", "    };\n"),
            text.replace("  },\n  \"journal\"", "  \"journal\""))) {
      assertThat(other).isNotEqualTo(text);
      assertThat(excerpt(other, "B")).as(other).isNull();
    }
  }

  @Test
  void noBytesMakeItFail() {
    Random random = new Random(SEED);
    List<byte[]> files = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      files.add(bytes(SnapshotWriter.write(SnapshotTest.random(SEED + i))));
    }
    for (int i = 0; i < 20_000; i++) {
      byte[] flipped = files.get(i % files.size()).clone();
      for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
        flipped[random.nextInt(flipped.length)] =
            (byte) "{}[]\",:0truefalsenul \n\\".charAt(random.nextInt(23));
      }
      Excerpt excerpt =
          SnapshotExcerpt.of(flipped, random.nextBoolean() ? Set.of() : Set.of("com.acme.A"));
      try {
        if (excerpt != null) {
          SnapshotReader.parse(excerpt.json());
        }
      } catch (SnapshotException e) {
        assertThat(e).hasMessageNotContaining("\n");
      }
    }
  }

  private static String excerpt(String text, String... compiled) {
    Excerpt excerpt = SnapshotExcerpt.of(bytes(text), Set.of(compiled));
    return excerpt == null ? null : excerpt.json();
  }

  /** All types that the tables have something from. */
  private static Set<String> types(Snapshot in) {
    Set<String> types = new TreeSet<>();
    for (Origins.OfObject origin : in.origins().tables().values()) {
      types.addAll(types(origin));
    }
    return types;
  }

  private static Set<String> types(Origins.OfObject origin) {
    Set<String> types = new TreeSet<>(Set.of(origin.className()));
    for (String path : origin.inherited().values()) {
      types.addAll(DeclarationPath.parse(path).types());
    }
    return types;
  }

  private static Set<QualifiedName> needed(Snapshot whole, Set<String> compiled) {
    Set<QualifiedName> needed = new HashSet<>();
    whole
        .origins()
        .tables()
        .forEach(
            (table, origin) -> {
              if (!Collections.disjoint(types(origin), compiled)) {
                needed.add(table);
              }
            });
    return needed;
  }

  private static List<Origins.OfObject> leftOut(Snapshot whole, Set<QualifiedName> needed) {
    Map<QualifiedName, Origins.OfObject> origins = new HashMap<>(whole.origins().tables());
    origins.keySet().removeAll(needed);
    return origins.values().stream()
        .map(origin -> Origins.OfObject.parse(origin.key(), origin.sourceFile(), new TreeMap<>()))
        .toList();
  }

  private static void addTargets(Set<QualifiedName> needed, Map<QualifiedName, Table> tables) {
    for (QualifiedName name : Set.copyOf(needed)) {
      for (Constraint constraint : tables.get(name).constraints()) {
        if (constraint instanceof ForeignKey key && tables.containsKey(key.target())) {
          needed.add(key.target());
        }
      }
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
