package shop;

import dev.schemac.*;

class Tables {}

@Table("hidden")
class Hidden {
  @PrimaryKey long id;
}

@Table(schema = "sales", value = "invoices")
final class Invoice {
  long number;
}
