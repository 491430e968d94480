@Schema("history")
package audit;

import dev.schemac.Schema;
