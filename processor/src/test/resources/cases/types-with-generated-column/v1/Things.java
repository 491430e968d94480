import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  int count;
  int price;

  @Index
  @Column(generatedAs = "count * price")
  Integer total;
}
