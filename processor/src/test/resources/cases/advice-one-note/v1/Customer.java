import dev.schemac.*;

@Table("customers")
class Customer {
  @PrimaryKey long id;
}
