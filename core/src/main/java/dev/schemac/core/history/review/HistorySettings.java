package dev.schemac.core.history.review;

import dev.schemac.core.history.journal.Naming;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What one compile wants of the migrations folder.
 *
 * @param folder the folder; it need not exist
 * @param sources the source roots relative to the folder, with {@code /}, as one line of text
 * @param check whether an error takes the place of each write
 * @param name the name for the draft ({@code [a-z0-9_]+}); null: the one it has, or one from its
 *     changes
 * @param naming how files are named
 * @param base the git revision whose migrations are history, or {@link #NO_BASE}
 * @param rebase the git revision to put this branch's migrations on top of, if that is wanted
 * @param baseline whether the files of a folder without a snapshot become history
 * @param flywayConf whether Flyway's {@code .conf} files are written where they are needed
 * @param draftKey the options that shape the files of a draft, as {@link DraftKey} writes them
 */
public record HistorySettings(
    Path folder,
    String sources,
    boolean check,
    @Nullable String name,
    Naming naming,
    String base,
    @Nullable String rebase,
    boolean baseline,
    boolean flywayConf,
    String draftKey) {

  /** The {@link #base} with which every migration is history at once. */
  public static final String NO_BASE = "none";
}
