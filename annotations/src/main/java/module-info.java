/**
 * The annotations that turn Java classes into PostgreSQL migrations.
 *
 * <p>They are needed to compile, not to run: {@code requires static dev.schemac;} is enough.
 */
module dev.schemac {
  exports dev.schemac;
}
