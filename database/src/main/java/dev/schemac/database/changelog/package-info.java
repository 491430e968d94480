/** Runs changelogs of Liquibase, which is optional: no other package mentions it. */
@NullMarked
package dev.schemac.database.changelog;

import org.jspecify.annotations.NullMarked;
