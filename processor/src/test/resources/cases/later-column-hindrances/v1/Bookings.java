import dev.schemac.*;

@Table("bookings")
@Check(value = "price > 0 OR room_id IS NULL", name = "bookings_price_check")
@Unique(value = {"code", "room_id"}, nullsNotDistinct = true)
@Unique({"day", "seat"})
@Unique({"day", "tag"})
@Index(value = "day", unique = true, where = "seat IS NULL")
@Exclude(value = {"seat WITH =", "price WITH ="}, using = Index.Method.BTREE)
class Bookings {
  @PrimaryKey long id;

  @ForeignKey(Rooms.class)
  Long roomId;

  int price;
  String code;
  String day;
  Integer seat;

  @Column(defaultSql = "'none'")
  String tag;

  Kind kind;
}

@Table("rooms")
class Rooms {
  @PrimaryKey long id;
}

enum Kind {
  DAY,
  NIGHT
}
