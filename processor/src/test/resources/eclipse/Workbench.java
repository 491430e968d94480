import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.apt.core.util.AptConfig;
import org.eclipse.jdt.apt.core.util.IFactoryPath;
import org.eclipse.jdt.core.IClasspathEntry;
import org.eclipse.jdt.core.ICompilationUnit;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.JavaCore;
import org.eclipse.jdt.core.dom.AST;

/**
 * A workspace with one Java project, driven by lines on the standard input: a command and its
 * arguments, in Base64, between spaces. Each is answered with lines and a dot.
 */
public final class Workbench implements Runnable {

  private final PrintStream out = System.out;
  private IProject project;
  private IJavaProject java;

  @Override
  public void run() {
    System.setOut(System.err);
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      IWorkspaceDescription description = ResourcesPlugin.getWorkspace().getDescription();
      description.setAutoBuilding(false);
      ResourcesPlugin.getWorkspace().setDescription(description);
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        List<String> words = new ArrayList<>();
        for (String word : line.split(" ")) {
          words.add(new String(Base64.getDecoder().decode(word), StandardCharsets.UTF_8));
        }
        try {
          obey(words.get(0), words.subList(1, words.size()));
        } catch (CoreException | RuntimeException e) {
          out.println("FAILED " + e.toString().replace('\n', ' '));
          e.printStackTrace(System.err);
        }
        out.println(".");
        out.flush();
      }
    } catch (Exception e) {
      e.printStackTrace(System.err);
    }
  }

  private void obey(String command, List<String> arguments) throws CoreException {
    switch (command) {
      case "create" -> create(arguments.get(0));
      case "library" -> library(arguments.get(0));
      case "processors" -> processors(arguments);
      case "option" -> AptConfig.addProcessorOption(java, arguments.get(0), arguments.get(1));
      case "write" -> write(arguments.get(0), arguments.get(1));
      case "delete" -> project.getFile(arguments.get(0)).delete(true, null);
      case "move" -> {
        IPath target = project.getFile(arguments.get(1)).getFullPath();
        project.getFile(arguments.get(0)).move(target, true, null);
      }
      case "reconcile" -> reconcile(arguments.get(0), arguments.get(1));
      case "refresh" -> project.refreshLocal(IResource.DEPTH_INFINITE, null);
      case "build" -> build(IncrementalProjectBuilder.INCREMENTAL_BUILD);
      case "clean" -> {
        project.build(IncrementalProjectBuilder.CLEAN_BUILD, null);
        build(IncrementalProjectBuilder.FULL_BUILD);
      }
      default -> throw new IllegalArgumentException(command);
    }
  }

  private void create(String location) throws CoreException {
    project = ResourcesPlugin.getWorkspace().getRoot().getProject("project");
    IProjectDescription description =
        ResourcesPlugin.getWorkspace().newProjectDescription("project");
    description.setLocation(IPath.fromOSString(location));
    project.create(description, null);
    project.open(null);
    // Only a nature that is added to a project that is there gives it a builder.
    description.setNatureIds(new String[] {JavaCore.NATURE_ID});
    project.setDescription(description, null);
    java = JavaCore.create(project);
    java.setOption(JavaCore.COMPILER_SOURCE, "17");
    java.setOption(JavaCore.COMPILER_COMPLIANCE, "17");
    java.setOption(JavaCore.COMPILER_CODEGEN_TARGET_PLATFORM, "17");
    java.setRawClasspath(
        new IClasspathEntry[] {
          JavaCore.newSourceEntry(project.getFolder("src/main/java").getFullPath()),
          JavaCore.newLibraryEntry(
              IPath.fromOSString(System.getProperty("java.home") + "/lib/jrt-fs.jar"), null, null)
        },
        project.getFolder("out").getFullPath(),
        null);
  }

  private void library(String path) throws CoreException {
    List<IClasspathEntry> entries = new ArrayList<>(List.of(java.getRawClasspath()));
    entries.add(JavaCore.newLibraryEntry(IPath.fromOSString(path), null, null));
    java.setRawClasspath(entries.toArray(IClasspathEntry[]::new), null);
  }

  private void processors(List<String> jars) throws CoreException {
    IFactoryPath path = AptConfig.getDefaultFactoryPath(java);
    jars.forEach(jar -> path.addExternalJar(new File(jar)));
    AptConfig.setFactoryPath(java, path);
    AptConfig.setEnabled(java, true);
    AptConfig.setProcessDuringReconcile(java, true);
  }

  private void write(String name, String text) throws CoreException {
    IFile file = project.getFile(name);
    ByteArrayInputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    if (file.exists()) {
      file.setContents(bytes, true, false, null);
    } else {
      createFolder(file.getParent());
      file.create(bytes, true, null);
    }
  }

  private static void createFolder(IContainer folder) throws CoreException {
    if (!folder.exists() && folder instanceof IFolder) {
      createFolder(folder.getParent());
      ((IFolder) folder).create(true, true, null);
    }
  }

  /** What an editor does while a person types: the file is not saved. */
  private void reconcile(String name, String text) throws CoreException {
    ICompilationUnit unit = (ICompilationUnit) JavaCore.create(project.getFile(name));
    unit.becomeWorkingCopy(null);
    unit.getBuffer().setContents(text);
    unit.reconcile(AST.getJLSLatest(), true, true, null, null);
    unit.discardWorkingCopy();
  }

  private void build(int kind) throws CoreException {
    project.build(kind, null);
    for (IMarker marker : project.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE)) {
      Map<String, Object> all = marker.getAttributes();
      out.println(
          all.get(IMarker.SEVERITY)
              + " "
              + marker.getResource().getProjectRelativePath()
              + " "
              + String.valueOf(all.get(IMarker.MESSAGE)).replace('\n', ' '));
    }
  }
}
