package dev.schemac.database.pull.layout;

import java.util.List;

/** Text that can be broken into lines at certain places. */
sealed interface Doc permits Doc.Text, Doc.Break, Doc.Level {

  /** Its width on one line; more than any line has where it must be broken. */
  int width();

  /**
   * Text of one line.
   *
   * @param text the text
   */
  record Text(String text) implements Doc {
    @Override
    public int width() {
      return text.length();
    }
  }

  /** When a place where a line can end does end one. */
  enum When {
    /** Where all that its level has does not fit on one line. */
    LEVEL_IS_BROKEN,
    /** Where what follows up to the next place does not fit. */
    NEXT_DOES_NOT_FIT,
    /** Always. */
    ALWAYS
  }

  /**
   * A place where a line can end.
   *
   * @param when when it does
   * @param flat what stands there if none ends
   * @param indent how far the next line is indented, beyond what its level is
   */
  record Break(When when, String flat, int indent) implements Doc {
    @Override
    public int width() {
      return when == When.ALWAYS ? DocWriter.UNBOUNDED : flat.length();
    }
  }

  /**
   * What is broken together.
   *
   * @param indent how far its lines but the first are indented beyond the level around it
   * @param parts what is in it
   */
  record Level(int indent, List<Doc> parts) implements Doc {

    /** Copies the list. */
    public Level {
      parts = List.copyOf(parts);
    }

    @Override
    public int width() {
      return width(parts);
    }

    static int width(List<Doc> docs) {
      int width = 0;
      for (Doc doc : docs) {
        width = Math.min(DocWriter.UNBOUNDED, width + doc.width());
      }
      return width;
    }
  }
}
