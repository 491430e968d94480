import dev.schemac.*;

@Table("samples")
class Sample {
  @PrimaryKey long id;
  @Index @ForeignKey(Weight.class) float grams;
}
