import dev.schemac.*;

@Sequence(value = "a_id_seq", ownedBy = "a.id")
@Table("a")
class A {
  @PrimaryKey
  @Column(defaultSql = "nextval('b_id_seq')")
  long id;
}
