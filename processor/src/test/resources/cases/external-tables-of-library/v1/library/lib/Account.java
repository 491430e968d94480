package lib;

import dev.schemac.*;

@Table("accounts")
public class Account extends Numbered {
  String name;

  @ForeignKey Plan plan;
}
