package dev.schemac.core.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A git repository in a temporary folder, and its commands. */
public final class Repository {

  public final Path root;

  /** The repository of a folder. */
  public Repository(Path root) {
    this.root = root;
  }

  /** A new one, of a branch {@code main} without commits. */
  public static Repository init(Path root) {
    try {
      Files.createDirectories(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Repository repository = new Repository(root);
    repository.git("init", "-q", "-b", "main", "--template=");
    return repository;
  }

  /** Runs git; fails where git fails. */
  public String git(String... arguments) {
    Result result = tryGit(arguments);
    if (result.status != 0) {
      throw new AssertionError(String.join(" ", arguments) + ":\n" + result.output);
    }
    return result.output;
  }

  /** What git answered. */
  public record Result(int status, String output) {}

  /** Runs git, which may fail. */
  public Result tryGit(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    for (String role : List.of("AUTHOR", "COMMITTER")) {
      environment.put("GIT_" + role + "_NAME", "A Person");
      environment.put("GIT_" + role + "_EMAIL", "person@example.org");
    }
    environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
    environment.put("GIT_CONFIG_SYSTEM", "/dev/null");
    environment.put("GIT_EDITOR", "true");
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      byte[] output = process.getInputStream().readAllBytes();
      return new Result(process.waitFor(), new String(output, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Commits all that is there. */
  public void commit(String message) {
    git("add", "-A");
    git("commit", "-q", "-m", message);
  }

  /** What differs from the last commit. */
  public String status() {
    return git("status", "--porcelain").strip();
  }
}
