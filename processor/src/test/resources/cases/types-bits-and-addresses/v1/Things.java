import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  @Column(type = "varbit(8)") String flags;
  @Column(type = "cidr") String network;
}
