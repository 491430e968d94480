package dev.schemac.processor.model;

import java.nio.charset.StandardCharsets;

/** SHA-256 of text, the one hash that schemac uses. */
public final class Digest {

  /** How many hexadecimal digits stand in files: enough to tell texts apart, short to read. */
  public static final int DIGITS = 12;

  private Digest() {}

  /** The first hexadecimal digits, an even number, of the SHA-256 of the text's UTF-8. */
  public static String hex(String text, int digits) {
    Sha256 hash = new Sha256();
    hash.update(text.getBytes(StandardCharsets.UTF_8));
    return hex(hash, digits);
  }

  static String hex(Sha256 hash, int digits) {
    StringBuilder hex = new StringBuilder(digits);
    for (byte value : hash.digest(digits / 2)) {
      hex.append(Character.forDigit(value >> 4 & 0xf, 16))
          .append(Character.forDigit(value & 0xf, 16));
    }
    return hex.toString();
  }
}
