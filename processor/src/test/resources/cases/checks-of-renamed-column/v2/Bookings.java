import dev.schemac.*;

/** The word in quotes is a text, not the column. */
@Table("bookings")
@Check("begins <= ends")
@Check(value = "length(begins || 'starts') > 0 OR \"begins\" IS NULL", name = "bookings_odd")
class Bookings {
  @PrimaryKey long id;

  @RenamedFrom("starts")
  String begins;

  String ends;
}
