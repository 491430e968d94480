import dev.schemac.*;

/** A default that looks like nothing is one. */
@Table("things")
class Things {
  @PrimaryKey long id;

  @Column(nullable = true, defaultSql = "0")
  @Using("a::integer")
  int a;

  @Column(nullable = true, defaultSql = "false")
  @Using("b = 'yes'")
  boolean b;

  @Column(defaultSql = "0")
  int c;
}
