import dev.schemac.*;

@EnumType("grade")
enum Grade { A, B }

@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(defaultSql = "'A'")
  @Using("CASE mood WHEN 'GOOD' THEN 'A' ELSE 'B' END::grade")
  Grade mood;
}
