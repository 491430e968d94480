@Schema("shop")
@Sequence("numbers")
package shop;

import dev.schemac.*;
