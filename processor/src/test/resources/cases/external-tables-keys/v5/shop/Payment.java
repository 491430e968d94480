package shop;

import dev.schemac.*;

@Table("payments")
@DroppedColumn("account_user_id")
public class Payment {
  @PrimaryKey @ForeignKey Bill bill;
}
