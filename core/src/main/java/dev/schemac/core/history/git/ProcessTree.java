package dev.schemac.core.history.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A process and all that it started, also those that have lost their parent: they carry a mark in
 * their environment, which Linux shows.
 */
final class ProcessTree {

  private static final String MARK = "SCHEMAC_GIT";
  private static final Path PROCESSES = Path.of("/proc");
  private static final String PIPE = "pipe:";
  private static final int ROUNDS = 50;
  private static final long PAUSE_MILLIS = 20;

  /** How often to look again at processes that do not show their environment yet. */
  private static final int ROUNDS_FOR_STARTING = 10;

  /** What the environment of a process says of where it comes from. */
  private enum Origin {
    OURS,
    OTHER,
    /** It is just being started: until its new program is loaded, Linux shows it without one. */
    UNKNOWN_YET
  }

  private final ProcessHandle root;
  private final String mark;
  private final Set<ProcessHandle> seen = new HashSet<>();

  ProcessTree(ProcessHandle root, String mark) {
    this.root = root;
    this.mark = mark;
  }

  /** Marks the environment of a process to be started; gives the mark. */
  static String mark(Map<String, String> environment) {
    String value = ProcessHandle.current().pid() + "-" + System.nanoTime();
    environment.put(MARK, value);
    return MARK + "=" + value;
  }

  /** Takes note of the processes that are there now: once their parent has ended, none is found. */
  void see() {
    root.descendants().forEach(seen::add);
  }

  /** Stops all of them. */
  void end() {
    see();
    root.destroyForcibly();
    for (ProcessHandle process : seen) {
      process.destroyForcibly();
    }
    endAllMarked(false);
  }

  /**
   * Stops those that outlived the first one and still write where it wrote. Git's own daemons let
   * go of its output, and live on.
   */
  void endWriters() {
    endAllMarked(true);
  }

  /**
   * One that is about to be stopped may start another, and one that is being started does not show
   * its mark yet, so they are looked for until there is neither.
   */
  private void endAllMarked(boolean writersOnly) {
    int starting = 0;
    try {
      for (int round = 0; round < ROUNDS; round++) {
        Set<Origin> origins = endMarked(writersOnly);
        if (!origins.contains(Origin.OURS)) {
          starting++;
          if (!origins.contains(Origin.UNKNOWN_YET) || starting == ROUNDS_FOR_STARTING) {
            return;
          }
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Gives the origins of the processes that were there. */
  private Set<Origin> endMarked(boolean writersOnly) {
    Set<Origin> origins = EnumSet.noneOf(Origin.class);
    if (!Files.isDirectory(PROCESSES)) {
      return origins;
    }
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROCESSES)) {
      for (Path process : processes) {
        long id = id(process);
        // Numbers go up, so what the first process started has a higher one.
        if (id >= root.pid()) {
          Origin origin = origin(process);
          if (origin == Origin.OURS && ((writersOnly && !isWriter(process)) || !stop(id))) {
            origin = Origin.OTHER;
          }
          origins.add(origin);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // What cannot be listed cannot be stopped; nobody waits for it any more.
    }
    return origins;
  }

  /** Whether there is such a process still. */
  private static boolean stop(long id) {
    Optional<ProcessHandle> handle = ProcessHandle.of(id);
    handle.ifPresent(ProcessHandle::destroyForcibly);
    return handle.isPresent();
  }

  private static long id(Path process) {
    String name = process.getFileName().toString();
    return Character.isDigit(name.charAt(0)) ? Long.parseLong(name) : -1;
  }

  private Origin origin(Path process) {
    try {
      byte[] environment = Files.readAllBytes(process.resolve("environ"));
      if (environment.length == 0) {
        // One that has ended has no program any more, and one of the kernel never had one.
        return Files.exists(process.resolve("exe")) ? Origin.UNKNOWN_YET : Origin.OTHER;
      }
      String variables = new String(environment, StandardCharsets.ISO_8859_1);
      return ("\0" + variables).contains("\0" + mark + "\0") ? Origin.OURS : Origin.OTHER;
    } catch (IOException e) {
      // Another person's process, or one that has ended.
      return Origin.OTHER;
    }
  }

  private static boolean isWriter(Path process) {
    for (String stream : new String[] {"fd/1", "fd/2"}) {
      try {
        Path target = Files.readSymbolicLink(process.resolve(stream));
        if (target.toString().startsWith(PIPE)) {
          return true;
        }
      } catch (IOException e) {
        // It has closed that one.
      }
    }
    return false;
  }
}
