// Rules 34, 53
// no rows: the required reference would have to be to itself
@Entity class Base {
  @Id long id;
  @ElementCollection Set<String> tags;
}
@Entity class Sub extends Base {
  @ElementCollection Set<String> stags;
  @Column(unique=true) String u;
  @ManyToOne Sub s;
  @OneToOne(optional=false) Sub o;
  @Embedded Emb e;
  @Enumerated(EnumType.STRING) K k;
  @Version0 int x;
}

  @interface Version0 {
}
@Embeddable class Emb {
  int prim;
  @Column(nullable=false) String nn;
}
enum K { A }
