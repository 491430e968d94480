package shop;

import dev.schemac.*;

@Table("bills")
public class Bill {
  @PrimaryKey long id;

  @ForeignKey(lib.Account.class)
  long accountId;

  @ForeignKey lib.Account payer;

  @ForeignKey(value = lib.Account.class, references = "number")
  long accountNumber;
}
