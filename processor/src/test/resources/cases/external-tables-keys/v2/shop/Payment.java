package shop;

import dev.schemac.*;

@Table("payments")
public class Payment {
  @PrimaryKey @ForeignKey Bill bill;

  @ForeignKey lib.Account account;
}
