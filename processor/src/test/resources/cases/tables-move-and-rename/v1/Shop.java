import dev.schemac.*;

@Table(value = "bills", schema = "shop")
class Bill {
  @PrimaryKey long id;
  @Unique int number;
}
