@Schema("audit")
package audit;

import dev.schemac.Schema;
