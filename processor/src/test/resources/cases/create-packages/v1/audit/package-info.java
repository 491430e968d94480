@Schema("audit")
@Extension("citext")
@SqlType(java = java.util.Currency.class, value = "char(3)")
package audit;

import dev.schemac.Extension;
import dev.schemac.Schema;
import dev.schemac.SqlType;
