package dev.schemac.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DigestTest {

  /** The vectors of NIST for FIPS 180-2, appendix B. */
  @Test
  void givesTheHashesOfTheStandardsExamples() {
    assertThat(Digest.hex("", 64))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(Digest.hex("abc", 64))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(Digest.hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 64))
        .isEqualTo("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    assertThat(Digest.hex("a".repeat(1_000_000), 64))
        .isEqualTo("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
  }

  @Test
  void givesTheHashesOfTheJdkAtEachLength() throws NoSuchAlgorithmException {
    MessageDigest theirs = MessageDigest.getInstance("SHA-256");
    Random random = new Random(1);
    for (int length = 0; length <= 300; length++) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      Sha256 ours = new Sha256();
      int cut = random.nextInt(length + 1);
      ours.update(Arrays.copyOf(bytes, cut));
      for (int i = cut; i < length; i++) {
        if (random.nextBoolean()) {
          ours.update(Arrays.copyOfRange(bytes, i, length));
          break;
        }
        ours.update(bytes[i]);
      }
      assertThat(ours.digest(32)).as("length %d", length).isEqualTo(theirs.digest(bytes));
    }
  }

  @Test
  void takesTextAsUtf8() throws NoSuchAlgorithmException {
    String text = "größe, 大きさ, 😀";
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    assertThat(Digest.hex(text, 12)).isEqualTo(HexFormat.of().formatHex(hash, 0, 6));
  }
}
