@Extension("pg_trgm")
package app;

import dev.schemac.Extension;
