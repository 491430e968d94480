package dev.schemac.processor.read;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.DeclarationPath;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.ObjectMap;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.PostgresVersion;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.element.ColumnDraft;
import dev.schemac.processor.read.element.EmbeddedColumn;
import dev.schemac.processor.read.element.EnumDraft;
import dev.schemac.processor.read.element.FormerName;
import dev.schemac.processor.read.element.Places;
import dev.schemac.processor.read.element.SequenceDraft;
import dev.schemac.processor.read.element.SourceFiles;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.read.partial.CarryOver;
import dev.schemac.processor.read.partial.FollowClasses;
import dev.schemac.processor.read.partial.FollowEnumTypes;
import dev.schemac.processor.read.partial.FollowSequences;
import dev.schemac.processor.read.partial.PartialCompileConflicts;
import dev.schemac.processor.read.partial.Presence;
import dev.schemac.processor.read.partial.PreviousTable;
import dev.schemac.processor.read.partial.SeenTypes;
import dev.schemac.processor.read.partial.SiblingTables;
import dev.schemac.processor.read.partial.UnhandedEntities;
import dev.schemac.processor.read.partial.Unseen;
import dev.schemac.processor.read.partial.UnseenCheck;
import dev.schemac.processor.read.table.BuiltTable;
import dev.schemac.processor.read.table.ForeignKeyLinker;
import dev.schemac.processor.read.table.FormerColumns;
import dev.schemac.processor.read.table.FormerNames;
import dev.schemac.processor.read.table.LabelRules;
import dev.schemac.processor.read.table.NameRegistry;
import dev.schemac.processor.read.table.PostgresLimits;
import dev.schemac.processor.read.table.PreviousCompile;
import dev.schemac.processor.read.table.ReferencedTables;
import dev.schemac.processor.read.table.ServerRules;
import dev.schemac.processor.read.table.TableBuilder;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes one schema of the tables that were read and of those that this compile did not see. The
 * rules of what stays and what is gone stand in {@link Presence}.
 */
final class SchemaAssembler {

  private final ReadRoots readRoots;
  private final PreviousCompile previousCompile;
  private final SourceFiles sources;
  private final Presence presence;
  private final Problems problems;
  private final PartialCompileConflicts partialCompileConflicts;
  private final PostgresVersion oldestServer;
  private final Places places = new Places();
  private final ExternalTables external;
  private final ReferencedTables references;

  /** For the tables of other builds, whose own faults are reported there. */
  private final ReferencedTables foreignReferences;

  private final List<BuiltTable> built = new ArrayList<>();
  private final SortedMap<QualifiedName, Table> tables = new TreeMap<>();
  private final SortedMap<QualifiedName, Origins.OfObject> tableOrigins = new TreeMap<>();
  private final EnumTypeAssembler enumTypes;
  private final SequenceAssembler sequences;
  private final SortedMap<String, String> extensions = new TreeMap<>();
  private final FormerColumns formerColumns;
  private final Map<Intent, Place> intents = new LinkedHashMap<>();
  private final Set<Intent.Backfill> implied = new HashSet<>();
  private final Map<Address, EmbeddedColumn> embedded = new HashMap<>();

  SchemaAssembler(
      ReadRoots readRoots,
      PreviousCompile previousCompile,
      SourceFiles sources,
      PostgresVersion oldestServer,
      Problems problems) {
    this.readRoots = readRoots;
    this.oldestServer = oldestServer;
    this.previousCompile = followed(previousCompile, readRoots);
    this.sources = sources;
    this.presence = new Presence(readRoots, sources);
    this.problems = problems;
    this.partialCompileConflicts = new PartialCompileConflicts(problems);
    this.enumTypes =
        new EnumTypeAssembler(
            readRoots, this.previousCompile, presence, problems, partialCompileConflicts, places);
    this.sequences =
        new SequenceAssembler(
            readRoots, this.previousCompile, presence, problems, partialCompileConflicts, places);
    this.formerColumns = new FormerColumns(readRoots.intents().all().keySet());
    this.external = new ExternalTables(readRoots, this.previousCompile);
    LinkedTables linked = new LinkedTables(readRoots, this.previousCompile, presence, external);
    this.references = new ReferencedTables(linked, problems);
    this.foreignReferences = new ReferencedTables(linked, new Problems());
  }

  /** What the last compile knew, with types and sequences named as they are now. */
  private static PreviousCompile followed(PreviousCompile previousCompile, ReadRoots readRoots) {
    PreviousCompile followed = previousCompile;
    if (!followed.origins().enumTypes().isEmpty()) {
      followed = new FollowEnumTypes(readRoots, followed.origins()).apply(followed);
    }
    if (!followed.origins().sequences().isEmpty()) {
      followed =
          new FollowSequences(readRoots.sequences().drafts(), followed.origins()).apply(followed);
    }
    return followed;
  }

  ReadResult assemble() {
    readRoots.knownClasses().keepOwn(previousCompile.origins().declaredTypes());
    readRoots.readEntities(previousCompile, presence);
    Map<QualifiedName, String> classes = new HashMap<>();
    if (readRoots.hasEntities()) {
      UnhandedEntities unhanded =
          new UnhandedEntities(
              previousCompile, readRoots::isRead, readRoots::isKnown, partialCompileConflicts);
      readRoots.drafts().values().forEach(unhanded::check);
    }
    for (TableDraft draft : readRoots.drafts().values()) {
      String other = classes.putIfAbsent(draft.name(), draft.className());
      if (other != null) {
        problems.add(FindingId.DUPLICATE_TABLE, draft.place(), draft.name().toString(), other);
      } else {
        build(draft, readRoots.sourceFiles().getOrDefault(draft.className(), ""));
      }
    }
    Map<String, Table> unseen = unseen();
    link(unseen);
    enumTypes.assemble(tables.values());
    sequences.assemble(tables);
    extensions();
    checkTables();
    Schema schema =
        Schema.EMPTY
            .withExtensions(extensions.keySet())
            .with(ObjectKind.ENUM_TYPE, enumTypes.types())
            .with(ObjectKind.SEQUENCE, sequences.sequences())
            .with(ObjectKind.TABLE, tables)
            .with(ObjectKind.EXTERNAL_TABLE, external.referencedBy(tables));
    NameRegistry.check(schema, problems, places);
    PostgresLimits.check(schema, problems, places);
    intents();
    for (Map.Entry<Intent, Place> intent : readRoots.intents().all().entrySet()) {
      if (!isOfKnownCollection(intent.getKey())) {
        intents.putIfAbsent(intent.getKey(), intent.getValue());
      }
    }
    for (String type : readRoots.knownClasses().unreadable()) {
      problems.add(FindingId.CLASS_FILE_UNREADABLE, Place.NOWHERE, type);
    }
    ObjectMap<Origins.OfObject> objects =
        ObjectMap.<Origins.OfObject>empty()
            .with(ObjectKind.ENUM_TYPE, enumTypes.origins())
            .with(ObjectKind.SEQUENCE, sequences.origins())
            .with(ObjectKind.TABLE, tableOrigins);
    Origins origins = new Origins(objects, extensions, declaredTypes());
    Set<QualifiedName> unseenTables = new HashSet<>();
    for (Table table : unseen.values()) {
      unseenTables.add(table.name());
    }
    Unseen notSeen =
        new Unseen(
            unseenTables, enumTypes.unseen(), sequences.unseen(), readRoots.leavesOutPackages());
    UnseenCheck check = new UnseenCheck(readRoots, partialCompileConflicts, origins, notSeen);
    check.enumTypes(previousCompile.origins(), schema);
    check.packages(schema);
    return new ReadResult(
        schema, origins, intents, implied, places, embedded, notSeen, elsewhere());
  }

  private void build(TableDraft asWritten, String sourceFile) {
    TableDraft draft = references.resolve(asWritten);
    fields(draft);
    BuiltTable table =
        TableBuilder.build(
            draft, sourceFile, formerColumns.of(draft.name()), readRoots.roots(), problems, places);
    built.add(table);
    Table lastTable = previousCompile.schema().tables().get(draft.name());
    Origins.OfObject origin = previousCompile.origins().tables().get(draft.name());
    PreviousTable known = PreviousTable.of(lastTable, origin, draft);
    boolean isNew = lastTable == null && draft.isOfEntity();
    if (!isNew && !known.isReplacedBy(draft, readRoots::isRead)) {
      SiblingTables siblingTables = new SiblingTables(previousCompile);
      SeenTypes types = new SeenTypes(readRoots.roots(), readRoots::isRead, presence);
      new CarryOver(siblingTables, types, partialCompileConflicts).apply(table, known);
      if (readRoots.typesAreBare()) {
        new HiddenNullness(readRoots.roots(), presence, problems).refuse(table, siblingTables);
      }
    }
    tableOrigins.put(draft.name(), table.origin());
  }

  /** What fields say beside their columns. */
  private void fields(TableDraft draft) {
    for (ColumnDraft column : draft.columns().values()) {
      if (column.formerNames().isEmpty() && column.mappedTypeUse().within() == null) {
        continue;
      }
      EmbeddedColumn how = EmbeddedColumn.of(column);
      if (how != null) {
        embedded.put(new Address.OfColumn(draft.name(), column.name()), how);
      }
      for (FormerName former : FormerNames.of(column)) {
        if (!draft.part().isEmpty() && !isNew(draft.name(), column.name(), former.text())) {
          // One word on a collection may be about several names, and is about those that are new.
          continue;
        }
        Intent renamed = new Intent.RenamedColumn(draft.name(), former.text(), column.name());
        intents.putIfAbsent(renamed, former.at());
        formerColumns.add(renamed);
      }
    }
    for (TableDraft.IntentDraft intent : draft.intents()) {
      intents.putIfAbsent(intent.intent(), intent.place());
    }
    for (Intent.Backfill backfill : draft.impliedBackfills()) {
      if (isNew(backfill.table(), backfill.column()) && !isFilled(draft, backfill.column())) {
        if (intents.putIfAbsent(backfill, draft.place()) == null) {
          implied.add(backfill);
        }
      }
    }
  }

  /** Whether an attribute that reads a column says what rows get. */
  private static boolean isFilled(TableDraft draft, String column) {
    for (TableDraft.IntentDraft intent : draft.intents()) {
      if (intent.intent() instanceof Intent.Backfill said && said.column().equals(column)) {
        return true;
      }
    }
    return false;
  }

  /** The newest migration may be written anew, so what it added counts as new. */
  private boolean isNew(QualifiedName table, String column) {
    return isNew(table, column, previousCompile.schema())
        || isNew(table, column, previousCompile.beforeNewest());
  }

  /**
   * Whether a schema has the table of a column, perhaps under a former name, and not the column.
   */
  private boolean isNew(QualifiedName name, String column, Schema last) {
    Table table = last.tables().get(name);
    for (Intent intent : readRoots.intents().all().keySet()) {
      if (intent instanceof Intent.RenamedTable rename
          && rename.to().equals(name)
          && !isOfKnownCollection(rename)) {
        table = last.tables().getOrDefault(rename.from(), table);
      }
    }
    return table != null && table.column(column) == null;
  }

  /** Whether a column of a collection's table can have been called so before. */
  private boolean isNew(QualifiedName name, String column, String former) {
    Table last = collection(name, previousCompile.schema());
    Table before = collection(name, previousCompile.beforeNewest());
    boolean renamedByNewest =
        before != null
            && before.column(former) != null
            && before.column(column) == null
            && (last == null || last.column(former) == null);
    return renamedByNewest || (last != null && last.column(column) == null);
  }

  /** The table of a collection in a schema, perhaps under a former name. */
  private @Nullable Table collection(QualifiedName name, Schema schema) {
    Table table = schema.tables().get(name);
    for (Intent intent : readRoots.intents().all().keySet()) {
      if (table == null && intent instanceof Intent.RenamedTable rename) {
        Origins.OfObject origin = previousCompile.origins().tables().get(rename.from());
        boolean beside = origin == null || !origin.part().isEmpty();
        table = beside && rename.to().equals(name) ? schema.tables().get(rename.from()) : null;
      }
    }
    return table;
  }

  /** Whether a former name is said of a table of a collection that has had its name all along. */
  private boolean isOfKnownCollection(Intent intent) {
    if (!(intent instanceof Intent.RenamedTable rename)) {
      return false;
    }
    Set<QualifiedName> now = previousCompile.schema().tables().keySet();
    Set<QualifiedName> before = previousCompile.beforeNewest().tables().keySet();
    boolean renamedByNewest =
        !now.contains(rename.from())
            && before.contains(rename.from())
            && !before.contains(rename.to());
    if (!now.contains(rename.to()) || renamedByNewest) {
      return false;
    }
    for (TableDraft draft : readRoots.drafts().values()) {
      if (draft.name().equals(rename.to())) {
        return !draft.part().isEmpty();
      }
    }
    return false;
  }

  /** The tables of the snapshot that stay as they are, by class. */
  private Map<String, Table> unseen() {
    Map<String, Table> unseen = new TreeMap<>();
    OtherModules otherModules = null;
    for (Table table : previousCompile.schema().tables().values()) {
      Origins.OfObject origin = previousCompile.origins().tables().get(table.name());
      if (origin == null || !presence.isKept(origin.className(), origin.sourceFile())) {
        continue;
      }
      Origins.OfObject now = tableOrigins.get(table.name());
      if (now != null) {
        if (!readRoots.knowsEntity(origin.className())) {
          partialCompileConflicts.claim(now, origin, "table", table.name());
        }
        continue;
      }
      if (readRoots.hasNoPlace(origin)) {
        continue;
      }
      if (otherModules == null) {
        otherModules = new OtherModules(readRoots, sources);
      }
      if (readRoots.hasTables() && otherModules.have(origin.className(), origin.sourceFile())) {
        problems.add(FindingId.SHARED_FOLDER, Place.NOWHERE, origin.className());
        return unseen;
      }
      boolean touched = presence.isTouched(origin.inherited().values());
      TableDraft draft =
          touched && origin.part().isEmpty()
              ? readRoots.knownClasses().reread(origin.className(), table.name())
              : null;
      if (draft != null) {
        build(draft, origin.sourceFile());
      } else {
        unseen.put(origin.key(), table);
        tableOrigins.put(table.name(), origin);
      }
    }
    return unseen;
  }

  private void link(Map<String, Table> unseen) {
    Map<String, Table> byClass = new HashMap<>(unseen);
    Set<Intent> said = new HashSet<>(intents.keySet());
    said.addAll(readRoots.intents().all().keySet());
    for (BuiltTable table : built) {
      byClass.put(table.draft().key(), table.table());
    }
    Map<String, Table> own = new HashMap<>(byClass);
    external.addTo(byClass, built, unseen.values(), foreignReferences);
    FollowClasses classes =
        new FollowClasses(
            previousCompile,
            byClass,
            said,
            readRoots.knownClasses()::mayTakeColumns,
            partialCompileConflicts);
    for (Table table : unseen.values()) {
      tables.put(table.name(), classes.apply(table));
    }
    for (BuiltTable table : built) {
      table.replaceConstraints(classes.apply(table.table(), table.constraints()));
    }
    ForeignKeyLinker linker =
        new ForeignKeyLinker(byClass, own, previousCompile.schema(), problems, places);
    for (BuiltTable table : built) {
      linker.link(table);
      tables.put(table.draft().name(), table.table());
      tableOrigins.put(table.draft().name(), table.origin());
    }
  }

  /**
   * Checks what only the whole schema tells: labels, types and extensions. A table that is as it
   * was has been checked when it was written, and most compiles change none: they need not read
   * what is known of PostgreSQL's catalogue.
   */
  private void checkTables() {
    boolean sameTypes =
        enumTypes.types().equals(previousCompile.schema().enumTypes())
            && extensions.keySet().equals(previousCompile.schema().extensions());
    List<BuiltTable> changed = new ArrayList<>();
    for (BuiltTable table : built) {
      QualifiedName name = table.draft().name();
      Table whole = Objects.requireNonNull(tables.get(name));
      if (!sameTypes || !whole.equals(previousCompile.schema().tables().get(name))) {
        changed.add(table);
      }
    }
    if (changed.isEmpty()) {
      return;
    }
    LabelRules labels = new LabelRules(enumTypes.types(), readRoots.roots(), places, problems);
    ServerRules server =
        new ServerRules(
            enumTypes.types().keySet(), extensions.keySet(), oldestServer, places, problems);
    for (BuiltTable table : changed) {
      Table whole = Objects.requireNonNull(tables.get(table.draft().name()));
      labels.check(table.draft(), whole);
      server.check(whole);
    }
  }

  private void extensions() {
    extensions.putAll(readRoots.packages().extensions());
    for (Map.Entry<String, String> entry : previousCompile.origins().extensions().entrySet()) {
      String file = entry.getValue();
      if (readRoots.packages().keeps(file)) {
        RootPackages.addExtension(extensions, entry.getKey(), file);
      }
    }
  }

  private Map<QualifiedName, String> elsewhere() {
    Map<QualifiedName, Origins.OfObject> lost = new TreeMap<>(previousCompile.origins().tables());
    lost.keySet().removeAll(tableOrigins.keySet());
    return lost.isEmpty() ? Map.of() : readRoots.knownClasses().moved(lost, readRoots.roots());
  }

  /** The types of these sources that tables have something from. */
  private SortedMap<String, String> declaredTypes() {
    Set<String> found = new HashSet<>();
    for (Origins.OfObject table : tableOrigins.values()) {
      found.addAll(table.inherited().values());
    }
    found.addAll(readRoots.entityTypes());
    SortedMap<String, String> declared = new TreeMap<>();
    for (String source : found) {
      for (String type : DeclarationPath.parse(source).types()) {
        String file = declaringFile(type);
        if (file != null) {
          declared.put(type, file);
        }
      }
    }
    return declared;
  }

  private @Nullable String declaringFile(String type) {
    if (!readRoots.roots().contains(type)) {
      String file = previousCompile.origins().declaredTypes().get(type);
      if (file != null && sources.exists(file)) {
        return file;
      }
      if (readRoots.knownClasses().isForeign(type)) {
        return null;
      }
    }
    return presence.sourceFile(type);
  }

  private void intents() {
    for (EnumDraft draft : readRoots.enums().drafts()) {
      if (draft.type() != null) {
        readRoots.intents().onEnumType(draft, draft.type());
      }
    }
    for (SequenceDraft draft : readRoots.sequences().drafts()) {
      readRoots.intents().onSequence(draft);
    }
    for (BuiltTable table : built) {
      for (TableDraft.LabelsDraft labels : table.draft().labels()) {
        QualifiedName name = table.draft().name();
        if (labels.ofEntities()) {
          readRoots.intents().onEntityLabels(labels.type(), name, labels.column());
        } else {
          readRoots.intents().onTextLabels(labels.type(), name, labels.column());
        }
      }
    }
  }
}
