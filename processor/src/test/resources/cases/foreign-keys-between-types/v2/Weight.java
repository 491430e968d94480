import dev.schemac.*;

@Table("weights")
class Weight {
  @PrimaryKey double grams;
}
