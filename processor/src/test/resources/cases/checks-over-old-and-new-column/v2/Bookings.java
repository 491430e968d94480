import dev.schemac.*;

@Table("bookings")
@Check("discount <= price")
class Bookings {
  @PrimaryKey long id;
  int price;

  @Column(defaultSql = "0")
  int discount;
}
