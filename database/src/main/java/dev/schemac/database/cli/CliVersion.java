package dev.schemac.database.cli;

import picocli.CommandLine;

/** The version as the jar's manifest has it. */
final class CliVersion implements CommandLine.IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = SchemacCli.class.getPackage().getImplementationVersion();
    return new String[] {"schemac " + (version == null ? "(from classes)" : version)};
  }
}
