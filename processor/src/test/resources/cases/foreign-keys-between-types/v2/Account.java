import dev.schemac.*;

@Table("accounts")
class Account {
  @PrimaryKey @Column(precision = 20) java.math.BigDecimal id;
}
