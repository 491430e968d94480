import dev.schemac.*;

@Table("bookings")
@DroppedColumn(value = {"room_id", "seat", "tag", "kind"}, later = true)
class Bookings {
  @PrimaryKey long id;
  int price;
  String code;
  String day;
}

@Table("rooms")
class Rooms {
  @PrimaryKey long id;
}
