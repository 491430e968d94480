package dev.schemac.core.history.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which program is git. */
public class GitProgramTest {

  @TempDir Path directory;

  /** The git of the machine that runs the tests. */
  public static Path real() {
    try {
      return GitProgram.find(System.getenv());
    } catch (GitException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theFirstOneThatCanRun() throws IOException, GitException {
    Files.createDirectories(directory.resolve("folder/git"));
    Files.createDirectories(directory.resolve("text"));
    Files.writeString(directory.resolve("text/git"), "no program\n");
    String path = directory.resolve("folder") + ":" + directory.resolve("text") + "::relative";
    assertThat(GitProgram.find(Map.of("PATH", path + ":" + real().getParent()))).isEqualTo(real());
    assertThatThrownBy(() -> GitProgram.find(Map.of("PATH", path)))
        .isInstanceOf(GitException.class)
        .hasMessageContaining("no git");
    assertThatThrownBy(() -> GitProgram.find(Map.of())).isInstanceOf(GitException.class);
  }
}
