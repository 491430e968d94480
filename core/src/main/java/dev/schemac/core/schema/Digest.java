package dev.schemac.core.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of text, the one hash that schemac uses. */
public final class Digest {

  /** How many hexadecimal digits stand in files: enough to tell texts apart, short to read. */
  public static final int DIGITS = 12;

  private Digest() {}

  /** The first hexadecimal digits of the SHA-256 of the text's UTF-8. */
  public static String hex(String text, int digits) {
    return hex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)), digits);
  }

  static String hex(byte[] hash, int digits) {
    return HexFormat.of().formatHex(hash).substring(0, digits);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
