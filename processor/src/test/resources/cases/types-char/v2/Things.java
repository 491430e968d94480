import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  @Column(type = "char(3)") String country;
  String currency;
}
