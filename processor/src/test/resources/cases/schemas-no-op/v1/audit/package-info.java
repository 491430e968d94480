@Schema("audit")
@Extension({"citext", "pg_trgm"})
package audit;

import dev.schemac.Extension;
import dev.schemac.Schema;
