import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  @Column(nullable = false) @Index String homeTown;
  @Check("zip_home > 0") @Column("zip_home") Integer zipHome;
  @Column(nullable = false) @Index String officeCity;
  @Check("office_code > 0") Integer officeCode;
}
