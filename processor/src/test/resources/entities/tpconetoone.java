// no rows: the key of S and of T is the same where both are embedded
// Rules 44, 58
@Embeddable class K implements java.io.Serializable {
  long a;
  long b;
}
@Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS)
@Table(uniqueConstraints=@UniqueConstraint(columnNames={"c","d"}))
class S {
  @EmbeddedId K id;
  @OneToOne S next;
  int c;
  int d;
  @Column(unique=true) int e;
}
@Entity class T extends S {
  int f;
}
@Entity class U {
  @EmbeddedId K id;
  @OneToOne S next;
}
@Entity class V {
  @Id long id;
  @OneToOne T next;
}
