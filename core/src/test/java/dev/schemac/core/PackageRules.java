package dev.schemac.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which packages may use which: each names those that it may use besides itself. A name ends in
 * {@code ..} for a package with all that are below it.
 */
public final class PackageRules {

  private final String root;
  private final Map<String, Set<String>> allowed = new TreeMap<>();
  private final JavaClasses classes;

  /** Rules for all classes of a package and of those below it; tests are left out. */
  public PackageRules(String root) {
    this.root = root;
    this.classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(root);
  }

  /** The classes that the rules are about. */
  public JavaClasses classes() {
    return classes;
  }

  /** Adds what a package may use; all names are relative to the root, which is the empty name. */
  public PackageRules allow(String name, String... others) {
    Set<String> packages = new TreeSet<>();
    for (String other : others) {
      packages.add(absolute(other));
    }
    allowed.put(absolute(name), packages);
    return this;
  }

  private String absolute(String name) {
    return name.isEmpty() ? root : root + "." + name;
  }

  /** Checks each package, that each has a rule, and that no circle leads through several. */
  public void check() {
    assertThat(packages(classes)).isEqualTo(allowed.keySet());
    Map<String, Set<String>> used = new TreeMap<>();
    for (JavaClass one : classes) {
      one.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType().getPackageName())
          .filter(name -> name.startsWith(root) && !name.equals(one.getPackageName()))
          .forEach(
              name -> used.computeIfAbsent(one.getPackageName(), key -> new TreeSet<>()).add(name));
    }
    used.forEach(
        (name, others) -> {
          Set<String> forbidden = new TreeSet<>(others);
          forbidden.removeAll(allowed.get(name));
          assertThat(forbidden).as("what package " + name + " uses and may not").isEmpty();
        });
    Map<String, Set<String>> unused = new TreeMap<>();
    allowed.forEach(
        (name, others) -> {
          Set<String> left = new TreeSet<>(others);
          left.removeAll(used.getOrDefault(name, Set.of()));
          if (!left.isEmpty()) {
            unused.put(name, left);
          }
        });
    assertThat(unused).as("what packages may use and do not").isEmpty();
    SlicesRuleDefinition.slices().matching(root + ".(**)").should().beFreeOfCycles().check(classes);
  }

  private static Set<String> packages(Iterable<JavaClass> classes) {
    Set<String> packages = new TreeSet<>();
    for (JavaClass one : classes) {
      packages.add(one.getPackageName());
    }
    return packages;
  }

  /** No class of these packages, and of those below them, uses one of the others. */
  public void forbid(Collection<String> packages, String... others) {
    noClasses()
        .that()
        .resideInAnyPackage(
            packages.stream().map(name -> absolute(name) + "..").toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .check(classes);
  }

  /** Some records write their equality: it has to compare each component, also a new one. */
  public void checkWrittenEquality() {
    for (JavaClass record : classes) {
      JavaMethod equals = record.tryGetMethod("equals", Object.class).orElse(null);
      boolean generated = equals != null && equals.getMethodCallsFromSelf().isEmpty();
      if (record.isRecord() && equals != null && !generated) {
        Set<String> components =
            record.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .map(JavaField::getName)
                .collect(Collectors.toSet());
        Set<String> compared =
            equals.getFieldAccesses().stream()
                .filter(access -> access.getTargetOwner().equals(record))
                .map(access -> access.getTarget().getName())
                .collect(Collectors.toSet());
        assertThat(compared).as(record.getName()).isEqualTo(components);
      }
    }
  }
}
