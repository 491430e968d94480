import dev.schemac.*;

@Sequence(value = "b_id_seq", ownedBy = "b.id")
@Table("b")
class B {
  @PrimaryKey
  @Column(defaultSql = "nextval('a_id_seq')")
  long id;
}
