import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** Starts Eclipse's platform without a window and hands the console to {@code Workbench}. */
public final class Launcher {

  /** Jars that are no bundles of the platform, or the framework itself. */
  private static final List<String> NO_BUNDLES =
      List.of("org.eclipse.osgi-", "ant", "osgi.annotation", "animal-sniffer");

  private Launcher() {}

  /**
   * @param arguments the folder of the jars, an empty folder to work in, the source of {@code
   *     Workbench}
   */
  public static void main(String[] arguments) throws Exception {
    List<Path> jars;
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
    Path work = Path.of(arguments[1]);
    Path workbench = compiled(Path.of(arguments[2]), jars, work.resolve("workbench"));
    Framework framework =
        ServiceLoader.load(FrameworkFactory.class)
            .findFirst()
            .orElseThrow()
            .newFramework(
                Map.of(
                    "org.osgi.framework.storage", work.resolve("configuration").toString(),
                    "osgi.instance.area", work.resolve("workspace").toUri().toString(),
                    "osgi.install.area", work.toUri().toString(),
                    // As Eclipse's own launcher has it: the JDK's modules are there for all.
                    "org.osgi.framework.bundle.parent", "ext",
                    "osgi.compatibility.bootdelegation", "true"));
    framework.init();
    BundleContext context = framework.getBundleContext();
    List<Bundle> bundles = new ArrayList<>();
    for (Path jar : jars) {
      String name = jar.getFileName().toString();
      if (NO_BUNDLES.stream().noneMatch(name::startsWith)) {
        bundles.add(context.installBundle("reference:" + jar.toUri()));
      }
    }
    Path ant = bundle(work.resolve("ant"), "org.apache.ant", "");
    bundles.add(context.installBundle("reference:" + ant.toUri()));
    Bundle ours = context.installBundle("reference:" + workbench.toUri());
    framework.start();
    for (Bundle bundle : bundles) {
      try {
        bundle.start(Bundle.START_ACTIVATION_POLICY);
      } catch (BundleException e) {
        // Fragments have no life of their own.
        if (bundle.getHeaders().get("Fragment-Host") == null) {
          throw e;
        }
      }
    }
    ((Runnable) ours.loadClass("Workbench").getDeclaredConstructor().newInstance()).run();
    framework.stop();
    framework.waitForStop(10_000);
    System.exit(0);
  }

  private static Path compiled(Path source, List<Path> jars, Path folder) throws IOException {
    String required =
        "org.eclipse.core.runtime,org.eclipse.core.resources,org.eclipse.jdt.core,"
            + "org.eclipse.jdt.apt.core,org.eclipse.jdt.apt.pluggable.core";
    bundle(folder, "workbench", "Require-Bundle: " + required + "\n");
    String classPath =
        jars.stream().map(Path::toString).collect(Collectors.joining(java.io.File.pathSeparator));
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                System.err,
                System.err,
                "-proc:none",
                "-nowarn",
                "-d",
                folder.toString(),
                "-cp",
                classPath,
                source.toString());
    if (exit != 0) {
      throw new IllegalStateException(source + " does not compile");
    }
    return folder;
  }

  /** An empty bundle. Eclipse's APT asks for Ant's, which Maven Central has as plain jars only. */
  private static Path bundle(Path folder, String name, String more) throws IOException {
    Path manifest = Files.createDirectories(folder.resolve("META-INF")).resolve("MANIFEST.MF");
    Files.writeString(
        manifest,
        "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-Version: 1.10.15\n"
            + ("Bundle-SymbolicName: " + name + "\n")
            + more.replaceAll("(.{60})", "$1\n "));
    return folder;
  }
}
