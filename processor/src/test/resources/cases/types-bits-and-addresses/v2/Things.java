import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  @Column(type = "varbit(16)") String flags;
  @Column(type = "inet") String network;
}
