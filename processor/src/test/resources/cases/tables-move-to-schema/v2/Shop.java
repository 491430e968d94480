import dev.schemac.*;
import java.time.LocalDate;

@Table(value = "invoices", schema = "billing")
@RenamedFrom("invoices")
class Invoice {
  @PrimaryKey
  @Column(identity = Identity.ALWAYS)
  long id;

  @Unique int number;
  @Index LocalDate due;
}

@Table("payments")
class Payment {
  @PrimaryKey long id;

  @ForeignKey(Invoice.class)
  long invoiceId;
}
