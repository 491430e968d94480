import dev.schemac.*;

@Table("end_of_chain")
class Chain {
  @PrimaryKey long id;
}
