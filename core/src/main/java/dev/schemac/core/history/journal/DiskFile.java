package dev.schemac.core.history.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A file as it stands on the disk or in git. */
public final class DiskFile {

  private final String name;
  private final byte[] bytes;
  private @Nullable String checksum;
  private MigrationText.@Nullable Proof proof;

  public DiskFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  public static DiskFile of(String name, String text) {
    return new DiskFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public String name() {
    return name;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  public String checksum() {
    if (checksum == null) {
      checksum = NormalText.checksum(text());
    }
    return checksum;
  }

  public MigrationText.Proof proof() {
    if (proof == null) {
      proof = MigrationText.proof(text());
    }
    return proof;
  }

  /** Whether schemac wrote it and nobody changed it. */
  public boolean isIntact() {
    return name.endsWith(ConfFile.SUFFIX)
        ? ConfFile.isWritten(text())
        : proof() == MigrationText.Proof.INTACT;
  }

  public boolean hasBytesOf(byte[] other) {
    return Arrays.equals(bytes, other);
  }

  public boolean hasTextOf(DiskFile other) {
    return hasBytesOf(other.bytes) || NormalText.of(text()).equals(NormalText.of(other.text()));
  }

  public DiskFile named(String newName) {
    return new DiskFile(newName, bytes);
  }
}
