/** Real PostgreSQL servers for tests, and what their catalogs say. */
@NullMarked
package dev.schemac.core.postgres;

import org.jspecify.annotations.NullMarked;
