/** The statements of a migration as data, and the files that hold them. */
@NullMarked
package dev.schemac.core.plan.statement;

import org.jspecify.annotations.NullMarked;
