package dev.schemac.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigestTest {

  /** The first is of FIPS 180-2, appendix B; the other is that of the text's UTF-8. */
  @Test
  void givesTheFirstDigitsOfTheSha256() {
    assertThat(Digest.hex("abc", 64))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(Digest.hex("größe 😀", Digest.DIGITS)).isEqualTo("0a8dfb82a2b0");
  }
}
