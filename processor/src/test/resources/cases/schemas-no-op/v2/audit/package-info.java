@Extension("pg_trgm")
@Extension("citext")
package audit;

import dev.schemac.Extension;
