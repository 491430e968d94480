package dev.schemac.processor.benchmark;

import java.util.List;

/** Ebean's DbMigration, with the agent that it needs. */
final class EbeanPeer extends JavaPeer {

  private static final String VERSION = "17.2.0";

  private static final String PROGRAM =
      """
      import io.ebean.annotation.Platform;
      import io.ebean.dbmigration.DbMigration;

      public class Peer {
        public static void main(String[] args) throws Exception {
          System.setProperty("ebean.packages", "org.bench");
          DbMigration migration = DbMigration.create();
          migration.setPlatform(Platform.POSTGRES);
          migration.setPathToResources(args[0]);
          migration.generateMigration();
        }
      }
      """;

  EbeanPeer() {
    super(PeerSchema.ENTITIES);
  }

  @Override
  public String name() {
    return "Ebean DbMigration " + VERSION;
  }

  @Override
  String program() {
    return PROGRAM;
  }

  @Override
  String[] artifacts() {
    return new String[] {
      "io.ebean:ebean:" + VERSION,
      "io.ebean:ebean-ddl-generator:" + VERSION,
      "io.ebean:ebean-agent:" + VERSION
    };
  }

  @Override
  List<String> jvmOptions(String fetched) {
    for (String jar : fetched.split(":")) {
      if (jar.contains("ebean-agent")) {
        return List.of("-javaagent:" + jar);
      }
    }
    throw new IllegalStateException("no agent in " + fetched);
  }
}
