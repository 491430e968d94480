/**
 * Whether the migrations of a folder make the schema that the classes say.
 *
 * <p>To know that, the scripts are run, with all that the role of the scratch server may do. So a
 * folder is verified where its migrations would be run anyway, not to find out what is in it.
 */
@NullMarked
package dev.schemac.database.verify;

import org.jspecify.annotations.NullMarked;
