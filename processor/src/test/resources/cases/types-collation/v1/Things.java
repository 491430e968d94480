import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  @Index @Column(collation = "C") String code;
  @Unique String name;
}
