import dev.schemac.*;

@Table("end_of_chain")
@DroppedTable({"a", "b", "c", "d", "e", "f", "g"})
class Chain {
  @PrimaryKey long id;
}
