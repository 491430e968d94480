package dev.schemac.processor.compile.edits;

import dev.schemac.processor.compile.edits.JavaClass.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
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

  /** The same of the library. */
  private static final String FOREIGN_MARKED = "lib";

  private static final String FOREIGN_UNMARKED = "parts";

  private static final List<Kind> SHARED =
      List.of(Kind.BASE, Kind.EMBEDDED, Kind.TYPED_ID, Kind.TEXT_ENUM, Kind.NATIVE_ENUM);

  final List<JavaClass> classes = new ArrayList<>();
  private int names;

  /** A project with that many tables. */
  public static RandomProject of(Random random, int tables) {
    RandomProject project = new RandomProject();
    for (Kind kind : SHARED) {
      for (int i = 0; i < 3; i++) {
        project.addShared(kind, random, false);
      }
    }
    project.addTables(random, tables);
    return project;
  }

  /** A project with that many tables, which also have superclasses and types of a library. */
  public static RandomProject withLibrary(Random random, int tables) {
    RandomProject project = new RandomProject();
    // What the library has comes first and the enums before what has such fields.
    List<Kind> kinds = new ArrayList<>(SHARED);
    Collections.reverse(kinds);
    for (boolean foreign : new boolean[] {true, false}) {
      for (Kind kind : kinds) {
        for (int i = 0; i < (foreign ? 3 : 1); i++) {
          project.addShared(kind, random, foreign);
        }
      }
    }
    project.addTables(random, tables);
    return project;
  }

  /** What tables share: a superclass, an embedded type, an enum or a typed id. */
  private void addShared(Kind kind, Random random, boolean foreign) {
    JavaClass shared = addClass(kind, random, foreign);
    if (kind == Kind.BASE) {
      shared.fields.add(JavaField.id());
    }
    for (int field = 0; field < 3; field++) {
      if (shared.isEnum()) {
        shared.fields.add(new JavaField(fresh("L")));
      } else {
        addField(shared, random);
      }
    }
  }

  private void addTables(Random random, int tables) {
    for (int i = 0; i < tables; i++) {
      addTable(random);
    }
  }

  /** Whether all of a package is not null unless said otherwise. */
  static boolean isMarked(String packageName) {
    return packageName.equals(MARKED) || packageName.equals(FOREIGN_MARKED);
  }

  /** The package of the library that stands for one of this build, and the other way round. */
  static String packageOfOtherBuild(String packageName) {
    return switch (packageName) {
      case MARKED -> FOREIGN_MARKED;
      case UNMARKED -> FOREIGN_UNMARKED;
      case FOREIGN_MARKED -> MARKED;
      default -> UNMARKED;
    };
  }

  /** The other package of the same build. */
  static String otherPackage(String packageName) {
    return switch (packageName) {
      case MARKED -> UNMARKED;
      case UNMARKED -> MARKED;
      case FOREIGN_MARKED -> FOREIGN_UNMARKED;
      default -> FOREIGN_MARKED;
    };
  }

  void addTable(Random random) {
    JavaClass table = addClass(Kind.TABLE, random, false);
    if (random.nextBoolean()) {
      table.base = any(random, c -> c.kind == Kind.BASE);
    } else {
      table.fields.add(JavaField.id());
    }
    for (int field = 0; field <= random.nextInt(4); field++) {
      addField(table, random);
    }
  }

  private JavaClass addClass(Kind kind, Random random, boolean foreign) {
    boolean named = kind == Kind.TABLE || kind == Kind.NATIVE_ENUM;
    String packageName = random.nextBoolean() ? MARKED : UNMARKED;
    JavaClass added = new JavaClass(kind, packageName, fresh("C"), named ? fresh("t") : null);
    if (foreign) {
      added.setForeign(true);
    }
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
      case 4 ->
          field.type =
              any(random, c -> c.kind == Kind.TEXT_ENUM && (c.isForeign || !owner.isForeign));
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

  /** Whether neither build would need what only this build has if the class changed builds. */
  boolean fitsOtherBuild(JavaClass moved) {
    for (JavaClass c : classes) {
      boolean needed = moved.isForeign ? c.uses().contains(moved) : moved.uses().contains(c);
      if (needed && c.isForeign == moved.isForeign) {
        return false;
      }
    }
    return moved.junk.isEmpty();
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

  /** The source files of this build with their texts. */
  public Map<String, String> files() {
    return files(MARKED, false);
  }

  /** The source files of the library with their texts. */
  public Map<String, String> libraryFiles() {
    return files(FOREIGN_MARKED, true);
  }

  private Map<String, String> files(String marked, boolean foreign) {
    Map<String, String> files = new TreeMap<>();
    files.put(
        marked + "/package-info.java",
        "@org.jspecify.annotations.NullMarked package " + marked + ";\n");
    for (JavaClass c : classes) {
      if (c.isForeign == foreign) {
        files.put(c.file(), c.text());
      }
    }
    return files;
  }

  /**
   * The files of this build's classes that name one of these, and so on down a hierarchy. What the
   * library's classes name is followed to the end, since no compile of this build sees them.
   */
  public Set<String> dependants(Set<String> changed) {
    Set<String> all = new TreeSet<>(changed);
    boolean more = true;
    while (more) {
      more = false;
      for (JavaClass c : classes) {
        for (JavaClass used : c.uses()) {
          boolean direct = changed.contains(used.file());
          boolean inherited = (c.base == used || used.isForeign) && all.contains(used.file());
          more |= (direct || inherited) && all.add(c.file());
        }
      }
    }
    all.removeAll(changed);
    for (JavaClass c : classes) {
      if (c.isForeign) {
        all.remove(c.file());
      }
    }
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
