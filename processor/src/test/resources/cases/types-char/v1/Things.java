import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  @Column(type = "char(2)") String country;
  @Column(type = "char(3)") String currency;
}
