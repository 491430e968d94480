/**
 * Lays out the declarations that JavaPoet prints as google-java-format would. That formatter itself
 * needs the inside of {@code jdk.compiler}, which a JVM opens by options at its start only, so that
 * it cannot run in Maven's.
 */
@NullMarked
package dev.schemac.database.pull.layout;

import org.jspecify.annotations.NullMarked;
