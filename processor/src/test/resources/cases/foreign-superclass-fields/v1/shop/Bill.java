package shop;

import dev.schemac.Table;
import lib.Base;

@Table("bills")
class Bill extends Base<String> {}
