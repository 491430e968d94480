import dev.schemac.*;

/**
 * What would refuse rows without the columns goes at once, so do keys that hold up deletes. Two
 * rows without a seat never conflict.
 */
@Table("bookings")
@DroppedColumn({"room_id", "seat", "tag", "kind"})
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
