package dev.schemac.processor.history;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A file as it stands on the disk or in git. */
final class DiskFile {

  private final String name;
  private final byte[] bytes;
  private @Nullable String checksum;
  private MigrationText.@Nullable Proof proof;

  DiskFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  static DiskFile of(String name, String text) {
    return new DiskFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  String name() {
    return name;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  String checksum() {
    if (checksum == null) {
      checksum = NormalText.checksum(text());
    }
    return checksum;
  }

  MigrationText.Proof proof() {
    if (proof == null) {
      proof = MigrationText.proof(text());
    }
    return proof;
  }

  /** Whether schemac wrote it and nobody changed it. */
  boolean isIntact() {
    return name.endsWith(ConfFile.SUFFIX)
        ? ConfFile.isWritten(text())
        : proof() == MigrationText.Proof.INTACT;
  }

  boolean hasBytesOf(byte[] other) {
    return Arrays.equals(bytes, other);
  }

  boolean hasTextOf(DiskFile other) {
    return hasBytesOf(other.bytes) || NormalText.of(text()).equals(NormalText.of(other.text()));
  }

  DiskFile named(String newName) {
    return new DiskFile(newName, bytes);
  }
}
