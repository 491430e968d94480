import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  long a;
  long b;
  @Column(length = 9) String c;
}
