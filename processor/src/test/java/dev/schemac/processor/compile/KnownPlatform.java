package dev.schemac.processor.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * A file manager that remembers what is in the packages of the JDK. javac lists {@code java.lang}
 * and each imported package anew in each compile, and looks into each module, which takes it half
 * of the time of a small compile. All else it asks a standard file manager, which compiles share.
 */
final class KnownPlatform extends ForwardingJavaFileManager<StandardJavaFileManager> {

  /** A question about a module of the JDK, whose locations stay the same. */
  private record Listing(Location module, String packageName, Set<JavaFileObject.Kind> kinds) {}

  /** A question for one file of a module of the JDK. */
  private record Input(Location module, String className, JavaFileObject.Kind kind) {}

  private final Map<Listing, List<JavaFileObject>> listings = new HashMap<>();
  private final Map<Input, JavaFileObject> inputs = new HashMap<>();
  private final Map<JavaFileObject, String> names = new IdentityHashMap<>();
  private List<Set<Location>> modules = List.of();

  KnownPlatform(StandardJavaFileManager files) {
    super(files);
  }

  StandardJavaFileManager files() {
    return fileManager;
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    if (recurse || !isOfPlatform(location)) {
      return super.list(location, packageName, kinds, recurse);
    }
    Listing listing = new Listing(location, packageName, EnumSet.copyOf(kinds));
    List<JavaFileObject> known = listings.get(listing);
    if (known == null) {
      known = new ArrayList<>();
      super.list(location, packageName, kinds, false).forEach(known::add);
      for (JavaFileObject file : known) {
        names.put(file, super.inferBinaryName(location, file));
      }
      listings.put(listing, known);
    }
    return known;
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    String known = names.get(file);
    return known == null ? super.inferBinaryName(location, file) : known;
  }

  @Override
  public JavaFileObject getJavaFileForInput(
      Location location, String className, JavaFileObject.Kind kind) throws IOException {
    if (!isOfPlatform(location)) {
      return super.getJavaFileForInput(location, className, kind);
    }
    Input input = new Input(location, className, kind);
    if (!inputs.containsKey(input)) {
      inputs.put(input, super.getJavaFileForInput(location, className, kind));
    }
    return inputs.get(input);
  }

  @Override
  public Iterable<Set<Location>> listLocationsForModules(Location location) throws IOException {
    if (location != StandardLocation.SYSTEM_MODULES) {
      return super.listLocationsForModules(location);
    }
    if (modules.isEmpty()) {
      List<Set<Location>> found = new ArrayList<>();
      super.listLocationsForModules(location).forEach(found::add);
      modules = found;
    }
    return modules;
  }

  private static boolean isOfPlatform(Location location) {
    return location.getName().startsWith("SYSTEM_MODULES[");
  }
}
