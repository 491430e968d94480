package dev.schemac.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.finding.Finding;
import dev.schemac.core.finding.MessageFields;
import dev.schemac.core.history.disk.Disk;
import dev.schemac.core.history.disk.FolderEnvironment;
import dev.schemac.core.history.disk.HistoryException;
import dev.schemac.core.history.disk.RealDisk;
import dev.schemac.core.history.journal.MigrationScript;
import dev.schemac.core.history.journal.Naming;
import dev.schemac.core.history.review.ComparisonBase;
import dev.schemac.core.history.review.HistorySettings;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.ObjectMap;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.SchemaHash;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A project with a migrations folder, and a compile that does what the compiler's door will do. */
public final class Project {

  final Path folder;
  final Path locks;
  boolean check;
  @Nullable String name;
  Naming naming = Naming.PLAIN;
  String base = "HEAD";
  @Nullable public String rebase;
  boolean baseline;
  boolean flywayConf = true;
  String planKey = "online";
  String sources = "../src/main/java";
  Disk disk = new RealDisk();
  Duration patience = Duration.ofSeconds(5);

  /** Environment variables that git gets on top of those of the tests. */
  Map<String, String> variables = Map.of();

  public Project(Path folder) {
    this.folder = folder;
    this.locks = Path.of("target", "test-locks").toAbsolutePath();
    try {
      Files.createDirectories(locks);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same settings for another folder. */
  Project in(Path otherFolder) {
    Project other = new Project(otherFolder);
    other.base = base;
    other.rebase = rebase;
    other.baseline = baseline;
    return other;
  }

  HistorySettings settings() {
    return new HistorySettings(
        folder, sources, check, name, naming, base, rebase, baseline, flywayConf, draftKey());
  }

  private String draftKey() {
    return planKey + (flywayConf ? "" : " without conf");
  }

  MigrationsFolder open() throws HistoryException {
    return MigrationsFolder.open(
        settings(), new FolderEnvironment(disk, locks, patience, variables), types(() -> true));
  }

  /** The types that are compiled, whatever they are called. */
  static Set<String> types(BooleanSupplier isCompiled) {
    return new AbstractSet<>() {
      @Override
      public boolean contains(Object type) {
        return isCompiled.getAsBoolean();
      }

      @Override
      public Iterator<String> iterator() {
        throw new UnsupportedOperationException();
      }

      @Override
      public int size() {
        throw new UnsupportedOperationException();
      }
    };
  }

  /** Compiles; the ids and first arguments of what is told. */
  public List<String> compile(Schema target, Intent... intents) {
    try (MigrationsFolder migrations = open()) {
      Set<Intent> given = new LinkedHashSet<>(Arrays.asList(intents));
      if (!check && migrations.settled(target, origins(target), given)) {
        return List.of("settled");
      }
      ComparisonBase before = migrations.comparisonBase();
      List<Finding> told = migrations.commit(proposal(before, target, given)).findings();
      // What it says of the folder afterwards is what a new look at it shows.
      assertThat(names(migrations.files())).isEqualTo(names(MigrationsFolder.list(folder)));
      return told(told);
    } catch (HistoryException e) {
      return told(e.findings());
    }
  }

  private static List<Path> names(List<Path> files) {
    return files.stream().map(Path::getFileName).toList();
  }

  static List<String> told(List<Finding> findings) {
    List<String> told = new ArrayList<>();
    for (Finding finding : findings) {
      told.add(
          (finding.id().printed() + " " + String.join(" ", MessageFields.of(finding.message())))
              .strip());
    }
    return told;
  }

  static Proposal proposal(ComparisonBase comparisonBase, Schema target, Set<Intent> fromClasses) {
    Set<Intent> intents = comparisonBase.withReplayed(fromClasses);
    Set<QualifiedName> changed = new TreeSet<>(comparisonBase.schema().tables().keySet());
    changed.addAll(target.tables().keySet());
    changed.removeIf(
        table -> {
          Table now = target.tables().get(table);
          return now != null && now.equals(comparisonBase.schema().tables().get(table));
        });
    List<Intent> carriedOut = new ArrayList<>();
    for (Intent intent : intents) {
      boolean acts = intent.names().stream().anyMatch(changed::contains);
      if (acts && !comparisonBase.carriedOut().contains(intent)) {
        carriedOut.add(intent);
      }
    }
    List<MigrationScript> scripts = new ArrayList<>();
    if (!SchemaHash.of(comparisonBase.schema()).equals(SchemaHash.of(target))) {
      StringBuilder sql = new StringBuilder();
      for (QualifiedName table : changed) {
        Table now = target.tables().get(table);
        sql.append(now == null ? "DROP TABLE " + table : "MAKE TABLE " + describe(now));
        sql.append(";\n");
      }
      scripts.add(new MigrationScript("", true, sql.toString()));
      for (Intent intent : carriedOut) {
        if (intent instanceof Intent.Backfill fill) {
          scripts.add(
              new MigrationScript("fill", false, "UPDATE " + fill.table() + " " + fill.value()));
        }
      }
    }
    List<String> names = new ArrayList<>();
    changed.forEach(table -> names.add(table.name()));
    return new Proposal(
        target,
        origins(target),
        scripts,
        intents,
        carriedOut,
        "change_" + String.join("_", names),
        changed.size());
  }

  private static String describe(Table table) {
    List<String> columns = new ArrayList<>();
    table.columns().forEach(column -> columns.add(column.name() + " " + column.type()));
    return table.name() + " (" + String.join(", ", columns) + ")";
  }

  public static Origins origins(Schema schema) {
    SortedMap<QualifiedName, Origins.OfObject> origins = new TreeMap<>();
    for (QualifiedName table : schema.tables().keySet()) {
      String type = table.name().substring(0, 1).toUpperCase() + table.name().substring(1);
      origins.put(
          table, new Origins.OfObject("app." + type, "app/" + type + ".java", new TreeMap<>()));
    }
    SortedMap<QualifiedName, Origins.OfObject> sequences = new TreeMap<>();
    for (QualifiedName sequence : schema.sequences().keySet()) {
      sequences.put(
          sequence, new Origins.OfObject("app." + Origins.PACKAGE_INFO, "app/package-info.java"));
    }
    return new Origins(
        ObjectMap.<Origins.OfObject>empty()
            .with(ObjectKind.SEQUENCE, sequences)
            .with(ObjectKind.TABLE, origins),
        new TreeMap<>(),
        new TreeMap<>());
  }

  /** A schema of tables, each written {@code name column column}. */
  public static Schema schema(String... tables) {
    SchemaBuilder schema = SchemaBuilder.schema();
    for (String table : tables) {
      String[] names = table.split(" ");
      SchemaBuilder.TableBuilder made = SchemaBuilder.table(names[0]);
      made.column("id", "uuid").primaryKey("id");
      for (int i = 1; i < names.length; i++) {
        made.column(names[i], "text");
      }
      schema.table(made);
    }
    return schema.build();
  }

  /** The folder's files and their texts. */
  public SortedMap<String, String> texts() {
    return texts(folder);
  }

  static SortedMap<String, String> texts(Path folder) {
    SortedMap<String, String> texts = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return texts;
    }
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the folder's SQL files. */
  List<String> scripts() {
    return texts().keySet().stream().filter(file -> file.endsWith(".sql")).toList();
  }

  public String text(String file) {
    return String.valueOf(texts().get(file));
  }

  public void write(String file, String text) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete(String file) {
    try {
      Files.delete(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void edit(String file, String from, String to) {
    String text = text(file);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(file + " has no " + from + ":\n" + text);
    }
    write(file, text.replace(from, to));
  }

  /** Names and modification times, to see what a compile touched. */
  Map<String, Object> times() {
    Map<String, Object> times = new LinkedHashMap<>();
    for (String file : texts().keySet()) {
      try {
        times.put(file, Files.getLastModifiedTime(folder.resolve(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return times;
  }
}
