/** Makes tables of drafts: looks columns and keys up, and says what PostgreSQL would refuse. */
@NullMarked
package dev.schemac.processor.read.table;

import org.jspecify.annotations.NullMarked;
