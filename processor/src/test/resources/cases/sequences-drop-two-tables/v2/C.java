import dev.schemac.*;

/** Each table has the sequence that the default of the other one calls. */
@DroppedTable({"a", "b"})
@Table("c")
class C {
  @PrimaryKey long id;

  String note;
}
