package dev.schemac.processor.read;

import dev.schemac.processor.model.Address;
import dev.schemac.processor.model.Column;
import dev.schemac.processor.model.EnumType;
import dev.schemac.processor.model.FindingId;
import dev.schemac.processor.model.Origins;
import dev.schemac.processor.model.QualifiedName;
import dev.schemac.processor.model.Schema;
import dev.schemac.processor.model.Table;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes one schema of the tables that were read and of those that this compile did not see. The
 * rules of what stays and what is gone stand in {@link #isKept}.
 */
final class Assembler {

  private final SchemaReader reader;
  private final Last last;
  private final SourceFiles sources;
  private final Problems problems;
  private final Places places = new Places();

  private final List<BuiltTable> built = new ArrayList<>();
  private final SortedMap<QualifiedName, Table> tables = new TreeMap<>();
  private final SortedMap<QualifiedName, Origins.OfTable> tableOrigins = new TreeMap<>();
  private final SortedMap<QualifiedName, EnumType> types = new TreeMap<>();
  private final SortedMap<QualifiedName, Origins.OfType> typeOrigins = new TreeMap<>();
  private final Set<QualifiedName> unseenTypes = new HashSet<>();
  private final SortedMap<String, String> extensions = new TreeMap<>();

  Assembler(SchemaReader reader, Last last, SourceFiles sources, Problems problems) {
    this.reader = reader;
    this.last = last;
    this.sources = sources;
    this.problems = problems;
  }

  ReadResult assemble() {
    Map<QualifiedName, String> classes = new HashMap<>();
    for (TableDraft draft : reader.drafts().values()) {
      String other = classes.putIfAbsent(draft.name(), draft.className());
      if (other != null) {
        problems.add(FindingId.DUPLICATE_TABLE, draft.place(), draft.name().toString(), other);
      } else {
        build(draft, reader.sourceFiles().getOrDefault(draft.className(), ""));
      }
    }
    Map<String, Table> unseen = unseen();
    link(unseen);
    enumTypes();
    extensions();
    Schema schema = new Schema(extensionNames(), types, tables);
    NameRegistry.check(schema, problems, places);
    intents();
    Origins origins = new Origins(tableOrigins, typeOrigins, extensions);
    Set<QualifiedName> unseenTables = new HashSet<>();
    for (Table table : unseen.values()) {
      unseenTables.add(table.name());
    }
    return new ReadResult(
        schema, origins, reader.intents().all(), places, new Unseen(unseenTables, unseenTypes));
  }

  private void build(TableDraft draft, String sourceFile) {
    BuiltTable table = TableBuilder.build(draft, sourceFile, problems, places);
    built.add(table);
    Table lastTable = last.schema().tables().get(draft.name());
    Origins.OfTable origin = last.origins().tables().get(draft.name());
    LastTable known = LastTable.of(lastTable, origin, draft);
    if (!known.isReplacedBy(draft, reader.roots())) {
      Relatives relatives = new Relatives(last);
      new CarryOver(table, known, relatives, reader.roots(), this::isGone).apply();
      if (reader.typesAreBare()) {
        refuseHiddenNullness(table, relatives);
      }
    }
    tableOrigins.put(draft.name(), table.origin());
  }

  /** A class of these sources that only its class file tells of can be compiled as well. */
  private void refuseHiddenNullness(BuiltTable table, Relatives relatives) {
    for (ColumnDraft draft : table.draft.columns().values()) {
      Column column = table.columns.get(draft.name());
      String type = draft.use().type();
      boolean hidden =
          draft.byScope()
              && column != null
              && !column.nullable()
              && !isKey(table, draft.name())
              && !reader.roots().contains(type)
              && !table.carried.contains(draft.use())
              && !relatives.know(draft.use(), draft.column())
              && hasSource(type);
      if (hidden) {
        problems.add(
            FindingId.NULLNESS_HIDDEN,
            table.draft.place(),
            draft.name(),
            table.draft.name().toString(),
            type);
        return;
      }
    }
  }

  private static boolean isKey(BuiltTable table, String column) {
    return table.primaryKey != null && table.primaryKey.columns().contains(column);
  }

  /** Whether a type that the table has something from, or by way of, is a root. */
  private boolean isTouched(Origins.OfTable origin) {
    for (String source : origin.inherited().values()) {
      if (!Collections.disjoint(Source.parse(source).types(), reader.roots())) {
        return true;
      }
    }
    return false;
  }

  /** The tables of the snapshot that stay as they are, by class. */
  private Map<String, Table> unseen() {
    Map<String, Table> unseen = new TreeMap<>();
    for (Table table : last.schema().tables().values()) {
      Origins.OfTable origin = last.origins().tables().get(table.name());
      if (origin == null
          || tableOrigins.containsKey(table.name())
          || !isKept(origin.className(), origin.sourceFile())) {
        continue;
      }
      boolean touched = isTouched(origin);
      TableDraft draft = touched ? reader.reread(origin.className(), table.name()) : null;
      if (draft != null) {
        build(draft, origin.sourceFile());
      } else {
        unseen.put(origin.className(), table);
        tableOrigins.put(table.name(), origin);
      }
    }
    return unseen;
  }

  /**
   * Whether something that was not read is still there: its class is no root (a root that was not
   * read has lost its annotation), no other class of its file is a root without it, and its file is
   * there. A generated class has no such file: it stays as long as the compiler knows it.
   */
  private boolean isKept(String className, String sourceFile) {
    if (reader.roots().contains(className)) {
      return reader.deferred().contains(className);
    }
    if (sourceFile.isEmpty()) {
      return reader.isKnown(className);
    }
    return !reader.roots().contains(topLevelClass(sourceFile)) && isDeclared(className, sourceFile);
  }

  /** Whether neither the compiler nor the sources have a class, perhaps a nested one. */
  private boolean isGone(String className) {
    return !reader.isKnown(className) && !hasSource(className);
  }

  private boolean hasSource(String className) {
    for (int dot = className.length(); dot > 0; dot = className.lastIndexOf('.', dot - 1)) {
      int start = className.lastIndexOf('.', dot - 1);
      String packageName = start < 0 ? "" : className.substring(0, start);
      if (sources.find(packageName, className.substring(start + 1, dot)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A file can outlive one of several classes in it. */
  private boolean isDeclared(String className, String sourceFile) {
    int slash = sourceFile.lastIndexOf('/');
    String packageName = slash < 0 ? "" : sourceFile.substring(0, slash).replace('/', '.');
    String inPackage = slash < 0 ? className : className.substring(packageName.length() + 1);
    int dot = inPackage.indexOf('.');
    String topLevel = dot < 0 ? inPackage : inPackage.substring(0, dot);
    return sources.find(packageName, topLevel).isPresent();
  }

  private static String topLevelClass(String sourceFile) {
    return sourceFile.substring(0, sourceFile.length() - ".java".length()).replace('/', '.');
  }

  private void link(Map<String, Table> unseen) {
    Map<QualifiedName, Table> seen = new TreeMap<>();
    for (BuiltTable table : built) {
      seen.put(table.draft.name(), table.table());
    }
    Map<String, Table> byClass = new HashMap<>();
    FollowRenames renames = new FollowRenames(reader.intents().all().keySet(), seen.keySet());
    for (Map.Entry<String, Table> entry : unseen.entrySet()) {
      Table followed = renames.apply(entry.getValue(), seen);
      tables.put(entry.getValue().name(), followed);
      byClass.put(entry.getKey(), followed);
    }
    for (BuiltTable table : built) {
      byClass.put(table.draft.className(), table.table());
    }
    ForeignKeyLinker linker = new ForeignKeyLinker(byClass, problems, places);
    for (BuiltTable table : built) {
      linker.link(table);
      tables.put(table.draft.name(), table.table());
      tableOrigins.put(table.draft.name(), table.origin());
    }
  }

  private void enumTypes() {
    for (EnumDraft draft : reader.enums().drafts()) {
      QualifiedName name = draft.type();
      if (name == null) {
        continue;
      }
      EnumType lastType = last.schema().enumTypes().get(name);
      Origins.OfType lastOrigin = last.origins().enumTypes().get(name);
      boolean carried =
          lastType != null && lastOrigin != null && !reader.roots().contains(draft.className());
      if (types.containsKey(name)) {
        problems.add(FindingId.DUPLICATE_NAME, draft.place(), name.toString(), "type", "type");
      }
      types.put(
          name,
          carried && lastType != null
              ? lastType
              : new EnumType(name, draft.labelTexts(), draft.comment()));
      typeOrigins.put(name, origin(draft, lastOrigin));
      places.put(new Address.OfEnumType(name), draft.place());
    }
    for (EnumType type : last.schema().enumTypes().values()) {
      Origins.OfType origin = last.origins().enumTypes().get(type.name());
      if (origin != null
          && !types.containsKey(type.name())
          && isKept(origin.className(), origin.sourceFile())) {
        types.put(type.name(), type);
        typeOrigins.put(type.name(), origin);
        unseenTypes.add(type.name());
      }
    }
  }

  private Origins.OfType origin(EnumDraft draft, Origins.@Nullable OfType lastOrigin) {
    String file = reader.sourceFiles().get(draft.className());
    String lastFile = lastOrigin == null ? "" : lastOrigin.sourceFile();
    return new Origins.OfType(draft.className(), file == null ? lastFile : file);
  }

  private void extensions() {
    extensions.putAll(reader.extensions());
    for (Map.Entry<String, String> entry : last.origins().extensions().entrySet()) {
      String file = entry.getValue();
      if (!reader.packageFiles().contains(file) && sources.exists(file)) {
        extensions.putIfAbsent(entry.getKey(), file);
      }
    }
  }

  private SortedSet<String> extensionNames() {
    return new TreeSet<>(extensions.keySet());
  }

  private void intents() {
    for (EnumDraft draft : reader.enums().drafts()) {
      if (draft.type() != null) {
        reader.intents().onEnumType(draft, draft.type());
      }
    }
    for (BuiltTable table : built) {
      for (TableDraft.LabelsDraft labels : table.draft.labels()) {
        reader.intents().onTextLabels(labels.type(), table.draft.name(), labels.column());
      }
    }
  }
}
