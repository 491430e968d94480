package dev.schemac.processor.read.partial;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.DeclarationPath;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.read.table.BuiltTable;
import dev.schemac.processor.report.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes from the snapshot what this compile saw only in class files: ecj gives their fields in
 * alphabetical order, javac 17 hides their TYPE_USE annotations, and after a switch of branches
 * they are another branch's.
 *
 * <p>What the roots say is read, and what a foreign type says. A use of another type that the
 * snapshot knows comes from there; a use that a root has newly made comes from the class file.
 */
public final class CarryOver {

  private final BuiltTable built;
  private final PreviousTable last;
  private final SiblingTables siblingTables;
  private final Set<String> roots;
  private final Predicate<String> isRead;
  private final Predicate<String> gone;
  private final PartialCompileConflicts partialCompileConflicts;
  private final List<MappedTypeUse> uses;
  private final boolean ofEntity;
  private final Predicate<String> absent;

  /** The columns that this compile read. */
  private final Set<String> readColumns = new HashSet<>();

  /**
   * @param isRead whether this compile read a type: the roots and what is foreign
   * @param gone whether a class is nowhere any more
   * @param absent whether a class has a source, and the compiler does not know it
   */
  public CarryOver(
      BuiltTable built,
      PreviousTable last,
      SiblingTables siblingTables,
      Set<String> roots,
      Predicate<String> isRead,
      Predicate<String> gone,
      Predicate<String> absent,
      PartialCompileConflicts partialCompileConflicts) {
    this.built = built;
    this.last = last;
    this.siblingTables = siblingTables;
    this.roots = roots;
    this.isRead = isRead;
    this.gone = gone;
    this.absent = absent;
    this.ofEntity = built.draft().isOfEntity();
    this.partialCompileConflicts = partialCompileConflicts;
    this.uses = built.draft().uses();
  }

  /** All parts of the table but its foreign keys, which are not resolved yet. */
  public void apply() {
    uses.stream().filter(this::isCarried).forEach(built::carry);
    Map<String, MappedTypeUse> read = new LinkedHashMap<>();
    built.columns().keySet().forEach(column -> read.put(column, built.useOf(column)));
    for (Map.Entry<String, MappedTypeUse> column : read.entrySet()) {
      if (column.getValue().isDeterminedBy(isRead)
          || (ofEntity && last.isFrom(column.getKey(), isRead))) {
        built.read(column.getKey());
        readColumns.add(column.getKey());
      }
    }
    built.forgetInherited();
    List<LabelCheck> labels = new ArrayList<>();
    built.constraints().stream()
        .filter(LabelCheck.class::isInstance)
        .forEach(check -> labels.add((LabelCheck) check));
    built.removeLabelChecks();
    columns(read);
    built.replaceConstraints(
        parts(built.constraints(), constraints(), Constraint::name, built.constraintUses()));
    built.replaceIndexes(
        parts(built.indexes(), last.table().indexes(), Index::name, built.indexUses()));
    labels(labels, read);
    key();
  }

  // Where a use comes from.

  private boolean isCarried(MappedTypeUse mappedTypeUse) {
    if (mappedTypeUse.isDeterminedBy(isRead)) {
      return false;
    }
    MappedTypeUse within = mappedTypeUse.within();
    return within == null || last.knows(mappedTypeUse, uses) || isCarried(within);
  }

  /**
   * Whether what the snapshot has from a source stays. Where no use leads there now, it does if the
   * class at which the way ends is not seen: its class file may be old.
   */
  private boolean staysFrom(DeclarationPath declarationPath) {
    if (roots.contains(declarationPath.type())) {
      return false;
    }
    List<MappedTypeUse> same = uses.stream().filter(use -> use.isAt(declarationPath)).toList();
    if (ofEntity && same.isEmpty()) {
      if (declarationPath.types().stream().anyMatch(absent)) {
        return true;
      }
      if (declarationPath.types().stream().anyMatch(roots::contains)) {
        return false;
      }
    }
    if (same.isEmpty() && gone.test(declarationPath.type())) {
      return false;
    }
    return (same.isEmpty() ? whereItEnds(declarationPath) : same)
        .stream().anyMatch(built.carried()::contains);
  }

  /** The last uses on the way to a source, where none leads there. */
  private List<MappedTypeUse> whereItEnds(DeclarationPath declarationPath) {
    List<MappedTypeUse> reached =
        uses.stream().filter(mappedTypeUse -> mappedTypeUse.within() == null).toList();
    for (String type : declarationPath.typesBefore()) {
      Set<MappedTypeUse> from = new HashSet<>(reached);
      List<MappedTypeUse> next =
          uses.stream()
              .filter(
                  mappedTypeUse ->
                      from.contains(mappedTypeUse.within()) && mappedTypeUse.type().equals(type))
              .filter(mappedTypeUse -> declarationPath.prefix().startsWith(mappedTypeUse.prefix()))
              .toList();
      if (next.isEmpty()) {
        return reached;
      }
      reached = next;
    }
    return reached;
  }

  // Columns.

  private void columns(Map<String, MappedTypeUse> read) {
    Map<String, Column> columns = new LinkedHashMap<>();
    Set<MappedTypeUse> done = new HashSet<>();
    if (!roots.contains(built.draft().className())) {
      inOrderOfSnapshot(columns, read, done);
    }
    List<String> placed = new ArrayList<>(columns.keySet());
    read.forEach(
        (name, mappedTypeUse) -> {
          if (readColumns.contains(name)) {
            put(columns, built.column(name), mappedTypeUse.declarationPath());
          } else if (done.add(mappedTypeUse)) {
            addUse(columns, read, mappedTypeUse);
          }
        });
    uses.stream()
        .filter(mappedTypeUse -> built.carried().contains(mappedTypeUse) && done.add(mappedTypeUse))
        .forEach(mappedTypeUse -> addLast(columns, mappedTypeUse));
    for (Column orphan : last.orphans(uses)) {
      if (staysFrom(last.source(orphan.name()))) {
        put(columns, orphan, last.source(orphan.name()));
      }
    }
    if (ofEntity) {
      // What gave such a column before does so no more.
      for (Map.Entry<String, MappedTypeUse> column : read.entrySet()) {
        if (last.table().column(column.getKey()) != null) {
          put(columns, built.column(column.getKey()), column.getValue().declarationPath());
        }
      }
    }
    for (TableDraft.IgnoredDraft ignored : built.draft().ignored()) {
      if (isRead.test(ignored.view().place().owner())) {
        ignored.columns().forEach(columns::remove);
        ignored.columns().forEach(built::forgetInherited);
      }
    }
    built.replaceColumns(ofEntity ? inOrderOfClasses(columns, read.keySet(), placed) : columns);
  }

  /** The table's own class, which says what embedded columns stand among, is not read. */
  private void inOrderOfSnapshot(
      Map<String, Column> columns, Map<String, MappedTypeUse> read, Set<MappedTypeUse> done) {
    for (Column column : last.table().columns()) {
      MappedTypeUse mappedTypeUse = last.use(column, uses);
      MappedTypeUse now =
          ofEntity && readColumns.contains(column.name()) ? read.get(column.name()) : null;
      if (now != null) {
        putRead(columns, read, now);
      } else if (mappedTypeUse != null && built.carried().contains(mappedTypeUse)) {
        done.add(mappedTypeUse);
        put(columns, column, mappedTypeUse.declarationPath());
      } else if (mappedTypeUse != null) {
        putRead(columns, read, mappedTypeUse);
      }
    }
  }

  /** Puts what was read of a use, in the order of the source. */
  private void putRead(
      Map<String, Column> columns, Map<String, MappedTypeUse> read, MappedTypeUse mappedTypeUse) {
    read.forEach(
        (name, other) -> {
          if (other.equals(mappedTypeUse)) {
            put(columns, built.column(name), mappedTypeUse.declarationPath());
          }
        });
  }

  /**
   * The columns with those that are new behind the ones that they stand behind in the classes.
   *
   * @param placed those that are not new, in their order; empty: the order is right
   */
  private static Map<String, Column> inOrderOfClasses(
      Map<String, Column> columns, Iterable<String> read, List<String> placed) {
    if (placed.isEmpty() || placed.size() == columns.size()) {
      return columns;
    }
    List<String> order = new ArrayList<>(placed);
    int at = 0;
    for (String name : read) {
      if (columns.containsKey(name)) {
        int known = order.indexOf(name);
        if (known < 0) {
          order.add(at, name);
          known = at;
        }
        at = known + 1;
      }
    }
    Map<String, Column> ordered = new LinkedHashMap<>();
    for (String name : order) {
      Column column = columns.get(name);
      if (column != null) {
        ordered.put(name, column);
      }
    }
    columns.forEach(ordered::putIfAbsent);
    return ordered;
  }

  private void addUse(
      Map<String, Column> columns, Map<String, MappedTypeUse> read, MappedTypeUse mappedTypeUse) {
    if (built.carried().contains(mappedTypeUse)) {
      addLast(columns, mappedTypeUse);
      return;
    }
    List<Column> own = new ArrayList<>();
    read.forEach(
        (name, other) -> {
          if (other.equals(mappedTypeUse)) {
            own.add(built.column(name));
          }
        });
    siblingTables
        .like(mappedTypeUse, own)
        .forEach(column -> put(columns, column, mappedTypeUse.declarationPath()));
  }

  private void addLast(Map<String, Column> columns, MappedTypeUse mappedTypeUse) {
    last.columns(mappedTypeUse, uses).stream()
        .filter(column -> !(ofEntity && readColumns.contains(column.name())))
        .forEach(column -> put(columns, column, mappedTypeUse.declarationPath()));
  }

  private void put(Map<String, Column> columns, Column column, DeclarationPath declarationPath) {
    if (columns.putIfAbsent(column.name(), column) == null) {
      built.comesFrom(column.name(), declarationPath);
    }
  }

  // Constraints and indexes.

  private List<Constraint> constraints() {
    return last.table().constraints().stream()
        .filter(Predicate.not(LabelCheck.class::isInstance))
        .toList();
  }

  /** The parts that stay, and those that the snapshot has. */
  private <T> List<T> parts(
      List<T> parts,
      List<T> lastParts,
      Function<T, String> name,
      Map<String, MappedTypeUse> partUses) {
    Map<String, DeclarationPath> sources = new HashMap<>();
    List<T> result = new ArrayList<>();
    for (T part : parts) {
      MappedTypeUse mappedTypeUse = partUses.get(name.apply(part));
      if (mappedTypeUse != null
          && (built.isRead(mappedTypeUse, last.mentionedBy(part, built.columns().keySet()))
              || (ofEntity && last.isFrom(name.apply(part), isRead)))) {
        sources.put(name.apply(part), mappedTypeUse.declarationPath());
        result.add(part);
      }
    }
    for (T part : lastParts) {
      DeclarationPath declarationPath = last.source(name.apply(part));
      if (staysFrom(declarationPath)
          && !(ofEntity && isMadeAnew(part))
          && isWhole(name.apply(part), declarationPath, last.mentionedBy(part))
          && sources.putIfAbsent(name.apply(part), declarationPath) == null) {
        result.add(part);
      }
    }
    sources.forEach(built::comesFrom);
    return result;
  }

  /** Whether a part of an entity's table is read with its columns. */
  private boolean isMadeAnew(Object part) {
    if (part instanceof ForeignKey key) {
      for (TableDraft.ForeignKeyDraft draft : built.draft().foreignKeys()) {
        if (draft.columns().equals(key.columns())
            && built.isRead(draft.at().mappedTypeUse(), draft.columns())) {
          return true;
        }
      }
    }
    return !Collections.disjoint(readColumns, last.mentionedBy(part));
  }

  /**
   * Whether the columns of a part that stays are there. A part on a field goes with its column; one
   * on a class names columns that may come from other classes, and is wrong when they lose them.
   */
  private boolean isWhole(
      String part, DeclarationPath declarationPath, Collection<String> columns) {
    boolean whole = true;
    for (String column : columns) {
      if (!built.columns().containsKey(column)) {
        whole = false;
        if (!ofEntity && !last.source(column).equals(declarationPath) && !isIgnored(column)) {
          partialCompileConflicts.add(
              built.draft().place(),
              "'"
                  + part
                  + "' of table '"
                  + built.draft().name()
                  + "' names column '"
                  + column
                  + "', which the table does not have any more");
        }
      }
    }
    return whole;
  }

  private boolean isIgnored(String column) {
    for (TableDraft.IgnoredDraft ignored : built.draft().ignored()) {
      if (ignored.columns().contains(column)) {
        return true;
      }
    }
    return false;
  }

  /** An entity of a hierarchy that the compiler does not know now keeps its label. */
  private List<String> withAbsent(LabelCheck check, @Nullable LabelCheck before) {
    boolean absentEntity = false;
    for (String path : last.inherited().values()) {
      absentEntity |= absent.test(DeclarationPath.parse(path).type());
    }
    if (!ofEntity || before == null || !absentEntity) {
      return check.labels();
    }
    Set<String> labels = new LinkedHashSet<>(check.labels());
    labels.addAll(before.labels());
    return new ArrayList<>(labels);
  }

  /** A column's field says whether it holds labels, and the enum says which. */
  private void labels(List<LabelCheck> read, Map<String, MappedTypeUse> columnUses) {
    Map<String, LabelCheck> lastChecks = new LinkedHashMap<>();
    last.table().constraints(LabelCheck.class).forEach(c -> lastChecks.put(c.column(), c));
    for (LabelCheck check : read) {
      MappedTypeUse mappedTypeUse = columnUses.get(check.column());
      LabelCheck carried = lastChecks.remove(check.column());
      boolean isCarried = mappedTypeUse != null && built.carried().contains(mappedTypeUse);
      if (built.columns().containsKey(check.column()) && (!isCarried || carried != null)) {
        String type = built.labelTypes().getOrDefault(check.name(), "");
        String name = isCarried && carried != null ? carried.name() : check.name();
        List<String> labels =
            isRead.test(type) || type.equals(built.draft().className())
                ? withAbsent(check, carried)
                : siblingTables.labels(type).orElse(check.labels());
        built.add(new LabelCheck(name, check.column(), labels));
        built.comesFrom(name, new DeclarationPath(type, ""));
      }
    }
    for (LabelCheck check : lastChecks.values()) {
      if (built.columns().containsKey(check.column()) && staysFrom(last.source(check.column()))) {
        built.add(check);
        built.comesFrom(check.name(), last.source(check.name()));
        textEnum(check);
      }
    }
  }

  /**
   * An enum that was read, and of which the column's class file tells no labels, is text no more.
   */
  private void textEnum(LabelCheck check) {
    String type = last.source(check.name()).type();
    boolean ofHierarchy = ofEntity && type.equals(built.draft().className());
    if (roots.contains(type) && !ofHierarchy) {
      partialCompileConflicts.add(
          Place.ofType(type),
          "column '"
              + check.column()
              + "' of table '"
              + built.draft().name()
              + "' is text with the labels of "
              + type
              + ", which is no enum of texts any more");
    }
  }

  private void key() {
    PrimaryKey key = last.table().primaryKey();
    MappedTypeUse mappedTypeUse = built.keyUse();
    PrimaryKey now = built.primaryKey();
    boolean isRead =
        now != null && mappedTypeUse != null && built.isRead(mappedTypeUse, now.columns());
    if (!isRead) {
      boolean stays =
          key != null
              && staysFrom(last.source(key.name()))
              && isWhole(key.name(), last.source(key.name()), key.columns());
      built.setPrimaryKey(stays ? key : null);
    }
    PrimaryKey result = built.primaryKey();
    if (result != null) {
      DeclarationPath declarationPath =
          mappedTypeUse == null || !isRead
              ? last.source(result.name())
              : mappedTypeUse.declarationPath();
      built.comesFrom(result.name(), declarationPath);
      for (String column : result.columns()) {
        built.makeNotNull(column);
      }
    }
  }
}
