package dev.schemac.core.history.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Runs git once. Each wait is bounded, whatever git or a process that it started does; where git
 * does not end in time, or one of those keeps its output open, all of them are stopped. A daemon
 * that lets go of the output, as git's own do, lives on.
 */
final class BoundedProcess {

  /** How long a process that git started may keep the output open after git has ended. */
  private static final long GRACE_MILLIS = 1_000;

  private static final long POLL_MILLIS = 50;

  private final Process process;
  private final ProcessTree tree;
  private final Drain out;
  private final Drain error;

  private BoundedProcess(Process process, ProcessTree tree) {
    this.process = process;
    this.tree = tree;
    this.out = Drain.of(process.getInputStream());
    this.error = Drain.of(process.getErrorStream());
  }

  /** What a process left behind. */
  static final class Result {

    private final int status;
    private final byte[] out;
    private final String error;

    private Result(int status, byte[] out, String error) {
      this.status = status;
      this.out = out;
      this.error = error;
    }

    /** Its exit status. */
    int status() {
      return status;
    }

    /** What it wrote to its standard output. */
    byte[] out() {
      return out;
    }

    /** What it wrote to its standard error, or that it wrote nothing. */
    GitException failure() {
      String words = error.isBlank() ? "git ended with status " + status : error.strip();
      return new GitException(words.replace('\n', ' '));
    }
  }

  /**
   * Runs a command to its end.
   *
   * @param input what it reads from its standard input
   * @throws GitException if it cannot be started, or does not end in time
   */
  static Result run(ProcessBuilder command, byte[] input, Duration patience) throws GitException {
    String mark = ProcessTree.mark(command.environment());
    BoundedProcess running;
    try {
      Process process = command.start();
      running = new BoundedProcess(process, new ProcessTree(process.toHandle(), mark));
    } catch (IOException e) {
      throw new GitException("git cannot be run: " + e.getMessage());
    }
    return running.result(input, patience);
  }

  private Result result(byte[] input, Duration patience) throws GitException {
    boolean ended = false;
    try {
      feed(input);
      if (!waitFor(patience)) {
        throw new GitException("git did not answer in " + patience.toSeconds() + " seconds");
      }
      tree.endWriters();
      ended = out.isAtEnd(GRACE_MILLIS) && error.isAtEnd(GRACE_MILLIS);
      if (!ended) {
        tree.end();
        if (!out.isAtEnd(GRACE_MILLIS) || !error.isAtEnd(GRACE_MILLIS)) {
          throw new GitException("git ended, but a process that it started kept its output open");
        }
      }
      return new Result(
          process.exitValue(), out.bytes(), new String(error.bytes(), StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GitException("interrupted while git ran");
    } finally {
      if (!ended) {
        tree.end();
      }
    }
  }

  private void feed(byte[] input) {
    Feeder feeder = new Feeder(process.getOutputStream(), input);
    feeder.setDaemon(true);
    feeder.start();
  }

  private boolean waitFor(Duration patience) throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
      tree.see();
      if (System.nanoTime() - deadline >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Writes in a thread of its own, since git need not read. */
  private static final class Feeder extends Thread {

    private final OutputStream stream;
    private final byte[] input;

    Feeder(OutputStream stream, byte[] input) {
      super("schemac git input");
      this.stream = stream;
      this.input = input;
    }

    @Override
    public void run() {
      try (stream) {
        stream.write(input);
      } catch (IOException e) {
        // A git that fails early reads nothing; its status and words say why.
      }
    }
  }

  /** Reads a stream in a thread of its own, so that git never waits for a full pipe. */
  private static final class Drain extends Thread {

    private final InputStream stream;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private Drain(InputStream stream) {
      super("schemac git output");
      this.stream = stream;
    }

    static Drain of(InputStream stream) {
      Drain drain = new Drain(stream);
      drain.setDaemon(true);
      drain.start();
      return drain;
    }

    @Override
    public void run() {
      try (stream) {
        stream.transferTo(bytes);
      } catch (IOException e) {
        // The process was stopped; its status tells.
      }
    }

    boolean isAtEnd(long millis) throws InterruptedException {
      join(millis);
      return !isAlive();
    }

    /** What was read so far; the stream's methods are synchronized. */
    byte[] bytes() {
      return bytes.toByteArray();
    }
  }
}
