package dev.schemac.database.verify;

import dev.schemac.database.migrations.MigrationsException;
import dev.schemac.database.scratch.ScratchDatabase;
import dev.schemac.database.scratch.ScratchDatabases;
import dev.schemac.database.scratch.ScratchException;
import java.sql.Connection;
import java.sql.SQLException;

/** One way to run the migrations of a folder, before it is tried. */
public final class PlannedRun {

  private final Verification verification;
  private final RunOrder order;

  PlannedRun(Verification verification, RunOrder order) {
    this.verification = verification;
    this.order = order;
  }

  /** The way in words, such as {@code each migration once}. */
  public String title() {
    return order.title();
  }

  /**
   * Runs them in an empty database, which then has what they make, and reports.
   *
   * @param scratch where the schema of the classes is made, on the same server
   */
  public VerifyReport verify(ScratchDatabase database, ScratchDatabases scratch)
      throws MigrationsException, ScratchException, SQLException {
    try (Connection connection = database.connect()) {
      return verification.in(connection, order, scratch);
    }
  }
}
