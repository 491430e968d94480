import dev.schemac.*;
import java.math.BigDecimal;

@Table("things")
@DroppedColumn("unit")
class Things {
  @PrimaryKey long id;

  @RenamedFrom("metres")
  @Using("length * scale::numeric * CASE unit WHEN 'km' THEN 1000 ELSE 1 END")
  BigDecimal length;

  @RenamedFrom("factor")
  String scale;
}
