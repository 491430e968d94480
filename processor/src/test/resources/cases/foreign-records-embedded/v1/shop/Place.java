package shop;

import dev.schemac.Embedded;
import dev.schemac.PrimaryKey;
import dev.schemac.Table;
import lib.Point;
import lib.Range;

@Table("places")
class Place {
  @PrimaryKey long id;

  @Embedded(prefix = "at_")
  Point at;

  @Embedded(prefix = "open_")
  Range<java.time.LocalTime> open;
}
