@Schema("audit")
@DroppedTable("audit.entries")
package audit;

import dev.schemac.DroppedTable;
import dev.schemac.Schema;
