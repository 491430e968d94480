package shop;

import dev.schemac.*;

@Table("bills")
@DroppedColumn({"number", "tenant_zone", "tenant_local", "payer_id"})
public class Bill {
  @PrimaryKey long id;

  long accountId;
}
