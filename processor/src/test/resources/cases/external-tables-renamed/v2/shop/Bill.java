package shop;

import dev.schemac.*;

@Table("bills")
public class Bill {
  @PrimaryKey long id;

  @ForeignKey(lib.Account.class)
  long accountId;
}
