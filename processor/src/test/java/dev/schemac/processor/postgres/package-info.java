/** Real PostgreSQL servers for tests, and what their catalogs say. */
@NullMarked
package dev.schemac.processor.postgres;

import org.jspecify.annotations.NullMarked;
