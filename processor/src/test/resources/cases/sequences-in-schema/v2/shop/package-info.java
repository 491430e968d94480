@Schema("store")
@Sequence(value = "numbers", renamedFrom = "shop.numbers")
package shop;

import dev.schemac.*;
