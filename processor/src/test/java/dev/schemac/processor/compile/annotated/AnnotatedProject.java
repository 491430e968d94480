package dev.schemac.processor.compile.annotated;

import dev.schemac.processor.compile.annotated.AnnotatedClass.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Annotated classes of three packages; the same seed gives the same classes. */
public final class AnnotatedProject {

  final List<AnnotatedPackage> packages = new ArrayList<>();
  final List<AnnotatedClass> classes = new ArrayList<>();

  /** Whether losses need no confirmation. */
  final boolean dropsAllowed;

  private int names;

  private AnnotatedProject(boolean dropsAllowed) {
    this.dropsAllowed = dropsAllowed;
  }

  /** A project of a few tables and of what they share. */
  public static AnnotatedProject of(Random random, boolean dropsAllowed) {
    AnnotatedProject project = new AnnotatedProject(dropsAllowed);
    project.packages.add(new AnnotatedPackage("shop", false));
    project.packages.add(new AnnotatedPackage("stock", false));
    project.packages.add(new AnnotatedPackage("marked", true));
    AnnotatedPackage stock = project.packages.get(1);
    stock.schema = random.nextBoolean() ? "stock" : "";
    stock.urlType = random.nextBoolean() ? "text" : null;
    for (Kind kind : List.of(Kind.ID, Kind.ENUM, Kind.ENUM, Kind.VALUE, Kind.SUPERCLASS)) {
      project.add(kind, random);
    }
    AnnotatedClass generic = project.add(Kind.SUPERCLASS, random);
    generic.generic = true;
    generic.fields.add(new AnnotatedField(project.fresh("f"), "T"));
    for (int i = 0; i < 5; i++) {
      project.add(Kind.TABLE, random);
    }
    return project;
  }

  AnnotatedClass add(Kind kind, Random random) {
    AnnotatedPackage in = packages.get(random.nextInt(packages.size()));
    AnnotatedClass added = new AnnotatedClass(++names, kind, in.name, "C" + names);
    switch (kind) {
      case ENUM -> {
        added.enumType = random.nextBoolean() ? "e" + names : null;
        for (int i = 0; i < 3; i++) {
          added.labels.add(new AnnotatedLabel(fresh("L")));
        }
      }
      case ID -> added.sqlType = random.nextBoolean() ? "bigint" : "uuid";
      case VALUE -> {
        addColumn(added, random);
        addColumn(added, random);
      }
      case SUPERCLASS -> {
        AnnotatedClass above = random.nextBoolean() ? any(random, c -> isSuper(c)) : null;
        added.superId = above == null ? 0 : above.id;
        addColumn(added, random);
      }
      case TABLE -> {
        added.table = "t" + names;
        added.nested = random.nextInt(4) == 0;
        AnnotatedClass base =
            random.nextBoolean() ? any(random, c -> c.kind == Kind.SUPERCLASS) : null;
        added.superId = base == null ? 0 : base.id;
        added.fields.add(key(random));
        if (random.nextInt(4) == 0) {
          added.fields.add(key(random));
          added.keyOnClass = random.nextBoolean();
        }
        for (int i = random.nextInt(3); i >= 0; i--) {
          addColumn(added, random);
        }
      }
    }
    classes.add(added);
    return added;
  }

  private boolean isSuper(AnnotatedClass c) {
    return c.kind == Kind.SUPERCLASS && !c.generic;
  }

  private AnnotatedField key(Random random) {
    AnnotatedField key = new AnnotatedField(fresh("k"), random.nextBoolean() ? "int" : "long");
    key.primaryKey = true;
    AnnotatedClass id = random.nextInt(3) == 0 ? any(random, c -> c.kind == Kind.ID) : null;
    if (id != null) {
      key.typeId = id.id;
    }
    return key;
  }

  /** Adds a column that rows need no value for, or a value class with some. */
  void addColumn(AnnotatedClass to, Random random) {
    AnnotatedField field = new AnnotatedField(fresh("f"), "String");
    boolean table = to.isTable();
    switch (random.nextInt(table || to.kind == Kind.SUPERCLASS ? 12 : 5)) {
      case 0 -> field.type = "Integer";
      case 1 -> field.type = "java.time.Instant";
      case 2 -> field.length = 5 + random.nextInt(20);
      case 3 -> field.notNull = true;
      case 4 -> field.typeId = idOf(any(random, c -> c.kind == Kind.ENUM));
      case 5 -> field.typeId = idOf(any(random, c -> c.kind == Kind.ENUM));
      case 6 -> field.typeId = idOf(any(random, c -> c.kind == Kind.ID));
      case 7 -> {
        field.typeId = idOf(any(random, c -> c.kind == Kind.VALUE));
        field.prefix = field.typeId == 0 ? null : field.name + "_";
      }
      case 8, 9 -> {
        field.targetId = idOf(any(random, c -> c.isTable() && hasOneKey(c)));
        field.ofTableClass = random.nextBoolean();
      }
      case 10 -> reference(field, any(random, AnnotatedClass::isTable), random);
      case 11 -> {
        if (packageOf(to).urlType != null) {
          field.type = "java.net.URL";
        }
      }
      default -> {}
    }
    to.fields.add(field);
  }

  /** Lets a field reference a unique column. */
  private void reference(AnnotatedField field, @Nullable AnnotatedClass target, Random random) {
    if (target == null) {
      return;
    }
    List<AnnotatedField> unique = new ArrayList<>();
    for (AnnotatedField other : target.fields) {
      if (other.unique && other.isPlain()) {
        unique.add(other);
      }
    }
    if (unique.isEmpty()) {
      AnnotatedField made = new AnnotatedField(fresh("u"), "String");
      made.unique = true;
      target.fields.add(made);
      unique.add(made);
    }
    field.targetId = target.id;
    field.references = unique.get(random.nextInt(unique.size()));
  }

  boolean hasOneKey(AnnotatedClass table) {
    return keyFields(table).size() == 1;
  }

  /** The key's fields, those of superclasses first. */
  List<AnnotatedField> keyFields(AnnotatedClass table) {
    List<AnnotatedField> keys = new ArrayList<>();
    for (AnnotatedClass c : hierarchy(table)) {
      c.fields.stream().filter(field -> field.primaryKey).forEach(keys::add);
    }
    return keys;
  }

  /** The class and its superclasses, the topmost first. */
  List<AnnotatedClass> hierarchy(AnnotatedClass of) {
    List<AnnotatedClass> hierarchy = new ArrayList<>();
    for (AnnotatedClass c = of; c != null; c = c.superId == 0 ? null : get(c.superId)) {
      hierarchy.add(0, c);
    }
    return hierarchy;
  }

  @Nullable AnnotatedField referenced(AnnotatedField field) {
    if (field.references != null) {
      return field.references;
    }
    List<AnnotatedField> keys = keyFields(get(field.targetId));
    return keys.isEmpty() ? null : keys.get(0);
  }

  AnnotatedPackage packageOf(AnnotatedClass c) {
    for (AnnotatedPackage candidate : packages) {
      if (candidate.name.equals(c.packageName)) {
        return candidate;
      }
    }
    throw new IllegalStateException(c.packageName);
  }

  /** The name of a table or type as annotations write it. */
  String qualified(AnnotatedClass c, String name) {
    String schema = c.schema.isEmpty() ? packageOf(c).schema : c.schema;
    return schema.isEmpty() ? name : schema + "." + name;
  }

  String fresh(String prefix) {
    return prefix + ++names;
  }

  AnnotatedClass get(int id) {
    for (AnnotatedClass c : classes) {
      if (c.id == id) {
        return c;
      }
    }
    throw new IllegalStateException("no class " + id);
  }

  @Nullable AnnotatedClass any(Random random, Predicate<AnnotatedClass> wanted) {
    List<AnnotatedClass> found = classes.stream().filter(wanted).toList();
    return found.isEmpty() ? null : found.get(random.nextInt(found.size()));
  }

  private static int idOf(@Nullable AnnotatedClass c) {
    return c == null ? 0 : c.id;
  }

  /** The source files with their texts. */
  public Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    for (AnnotatedPackage each : packages) {
      if (!each.text().isEmpty()) {
        files.put(each.file(), each.text());
      }
    }
    for (AnnotatedClass c : classes) {
      files.put(c.file(), new AnnotatedSource(this, c).text());
    }
    return files;
  }

  /**
   * The files of the classes that name one of these files' classes, and of those that name them.
   */
  public Set<String> dependants(Set<String> changed) {
    Set<Integer> reached = new TreeSet<>();
    for (AnnotatedClass c : classes) {
      if (changed.contains(c.file())) {
        reached.add(c.id);
      }
    }
    for (boolean more = true; more; ) {
      more = false;
      for (AnnotatedClass c : classes) {
        Set<Integer> named = new AnnotatedSource(this, c).named();
        named.retainAll(reached);
        more |= !named.isEmpty() && reached.add(c.id);
      }
    }
    Set<String> files = new TreeSet<>();
    reached.forEach(id -> files.add(get(id).file()));
    return files;
  }

  /** Takes hints out whose migration is committed. */
  public void forgetHints() {
    classes.forEach(AnnotatedClass::forgetHints);
    packages.forEach(each -> each.droppedTables.clear());
  }
}
