import dev.schemac.*;

@Table("numbered")
@Sequence(value = "numbers", ownedBy = "numbered.numbr")
class Sequences {
  @PrimaryKey long id;

  long number;
}
