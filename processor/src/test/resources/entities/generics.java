// Rules 16, 66
// no rows: the metamodel has no types for variables
@MappedSuperclass abstract class Base<ID extends java.io.Serializable, X> {
  @Id ID id;
  X val;
  @ElementCollection Set<X> vals;
  @ManyToOne Other other;
}
@Entity class Other {
  @Id long id;
}
@Entity class T extends Base<Long, Integer> {
}
@Entity class U extends Base<UUID, String> {
  @ManyToOne T t;
}
@MappedSuperclass abstract class Mid<Y> extends Base<String, Y> {
  Y mid;
}
@Entity class W extends Mid<LocalDate> {
}
@MappedSuperclass abstract class Par<P> {
  @Id long id;
  @ManyToOne P parent;
  @OneToMany Set<P> kids;
}
@Entity class Z extends Par<W> {
}
