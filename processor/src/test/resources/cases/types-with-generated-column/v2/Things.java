import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  long count;
  int price;

  @Index
  @Column(generatedAs = "count * price")
  Long total;
}
