package shop;

import dev.schemac.*;

@Table("bills")
public class Bill {
  @PrimaryKey long id;

  @ForeignKey(lib.Account.class)
  @Column(nullable = false)
  long accountId;

  @ForeignKey(value = lib.Account.class, references = "number")
  String number;

  @ForeignKey(onDelete = ForeignKey.Action.SET_NULL)
  lib.Tenant tenant;

  @ForeignKey(lib.Account.class)
  Long payerId;
}
