import dev.schemac.*;

@Table(value = "invoices", schema = "billing")
@RenamedFrom("shop.bills")
class Invoice {
  @PrimaryKey long id;
  @Unique int number;
}
