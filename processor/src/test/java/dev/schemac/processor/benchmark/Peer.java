package dev.schemac.processor.benchmark;

import java.io.IOException;
import java.nio.file.Path;

/** Another tool that turns a model into SQL, or classes into classes of names. */
interface Peer {

  /** Its name and version. */
  String name();

  /** Fetches it into a folder; whoever is offline gets an exception. */
  void fetch(Path folder) throws IOException, InterruptedException;

  /** Writes the schema in its form, and whatever else is no part of its run. */
  void prepare(Path folder, int tables) throws IOException, InterruptedException;

  /** Its whole run where it has written nothing yet. */
  Cost first() throws IOException, InterruptedException;

  /** Its whole run where nothing has changed since. */
  Cost unchanged() throws IOException, InterruptedException;
}
