package dev.schemac.processor.compile.edits;

import dev.schemac.processor.compile.edits.JavaClass.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** A project of many tables, with what tables share, in two packages. */
public final class RandomProject implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The package in which all is not null unless said otherwise. */
  static final String MARKED = "shop";

  static final String UNMARKED = "stock";

  final List<JavaClass> classes = new ArrayList<>();
  private int names;

  /** A project with that many tables. */
  public static RandomProject of(Random random, int tables) {
    RandomProject project = new RandomProject();
    for (Kind kind :
        List.of(Kind.BASE, Kind.EMBEDDED, Kind.TYPED_ID, Kind.TEXT_ENUM, Kind.NATIVE_ENUM)) {
      for (int i = 0; i < 3; i++) {
        JavaClass shared = project.addClass(kind, random);
        if (kind == Kind.BASE) {
          shared.fields.add(JavaField.id());
        }
        for (int field = 0; field < 3; field++) {
          if (shared.isEnum()) {
            shared.fields.add(new JavaField(project.fresh("L")));
          } else {
            project.addField(shared, random);
          }
        }
      }
    }
    for (int i = 0; i < tables; i++) {
      project.addTable(random);
    }
    return project;
  }

  void addTable(Random random) {
    JavaClass table = addClass(Kind.TABLE, random);
    if (random.nextBoolean()) {
      table.base = any(random, c -> c.kind == Kind.BASE);
    } else {
      table.fields.add(JavaField.id());
    }
    for (int field = 0; field <= random.nextInt(4); field++) {
      addField(table, random);
    }
  }

  private JavaClass addClass(Kind kind, Random random) {
    boolean named = kind == Kind.TABLE || kind == Kind.NATIVE_ENUM;
    String packageName = random.nextBoolean() ? MARKED : UNMARKED;
    JavaClass added = new JavaClass(kind, packageName, fresh("C"), named ? fresh("t") : null);
    classes.add(added);
    return added;
  }

  /** Adds a nullable column, or an embedded type. */
  void addField(JavaClass owner, Random random) {
    JavaField field = new JavaField(fresh("f"));
    switch (random.nextInt(owner.isTable() ? 9 : 5)) {
      case 0 -> field.jdkType = "Integer";
      case 1 -> field.jdkType = "java.time.Instant";
      case 2 -> field.length = 10 + random.nextInt(10);
      case 4 -> field.type = any(random, c -> c.kind == Kind.TEXT_ENUM);
      case 5 -> field.type = any(random, c -> c.kind == Kind.NATIVE_ENUM);
      case 6 -> field.type = any(random, c -> c.kind == Kind.TYPED_ID);
      case 7 -> field.type = any(random, c -> c.kind == Kind.EMBEDDED);
      case 8 -> {
        field.jdkType = "Long";
        field.target = any(random, JavaClass::isTable);
      }
      default -> {}
    }
    owner.fields.add(field);
  }

  /** A name that nothing has or had. */
  String fresh(String prefix) {
    return prefix + names++;
  }

  /** One of the classes; null: there is none. */
  JavaClass any(Random random, Predicate<JavaClass> wanted) {
    List<JavaClass> found = classes.stream().filter(wanted).toList();
    return found.isEmpty() ? null : found.get(random.nextInt(found.size()));
  }

  /** The source files with their texts. */
  public Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    files.put(
        MARKED + "/package-info.java", "@org.jspecify.annotations.NullMarked package shop;\n");
    classes.forEach(c -> files.put(c.file(), c.text()));
    return files;
  }

  /** The files of the classes that name one of these, and so on down a hierarchy. */
  public Set<String> dependants(Set<String> changed) {
    Set<String> all = new TreeSet<>(changed);
    boolean more = true;
    while (more) {
      more = false;
      for (JavaClass c : classes) {
        for (JavaClass used : c.uses()) {
          boolean direct = changed.contains(used.file());
          boolean inherited = c.base == used && all.contains(used.file());
          more |= (direct || inherited) && all.add(c.file());
        }
      }
    }
    all.removeAll(changed);
    return all;
  }

  /** A project that does not change with this one. */
  public RandomProject copy() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(this);
      }
      return (RandomProject)
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
