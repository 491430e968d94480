// Rules 16
// no rows: the required reference would have to be to itself
@Embeddable class Emb {
  @ManyToOne T ref;
  @OneToMany @JoinColumn(name="emb_fk") List<T> kids;
  @OneToOne T one;
  @ManyToOne(optional=false) T nn;
}
@Entity class T {
  @Id long id;
  Emb emb;
}
