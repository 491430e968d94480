import dev.schemac.*;

@Table(value = "bills", schema = "shop")
class Invoice {
  @PrimaryKey long id;
  @Unique int number;
}
