/** Steps as PostgreSQL text, in the form that people review. */
@NullMarked
package dev.schemac.processor.sql;

import org.jspecify.annotations.NullMarked;
