// since: 4
@Table
class Booking { @Id Key id; String text; List<Guest> guests; Set<Extra> extras; }
record Key(Long room, LocalDate day) {}
record Guest(String name) {}
record Extra(String name) {}
