// Rules 51, 52
// schemac refuses (standard): Contradiction
@Entity(name="Ent") @Table(name="MyTable") class Cls {
  @Id @Column(name="theKey") Long id;
  @OneToMany(mappedBy="cls") @OrderColumn List<Tgt> ord;
  @OneToMany(mappedBy="cls2") @MapKeyColumn Map<String,Tgt> map;
  @OneToMany(mappedBy="cls3") @MapKey(name="code") Map<String,Tgt> mapk;
  @ManyToMany(mappedBy="many") Set<Tgt> inv;
  @ManyToMany(mappedBy="manyL") List<Tgt> invO;
  @OneToMany(mappedBy="cls4") Map<String,Tgt> mapn;
}
@Entity class Tgt {
  @Id Long id;
  String code;
  @ManyToOne Cls cls;
  @ManyToOne Cls cls2;
  @ManyToOne Cls cls3;
  @ManyToOne Cls cls4;
  @ManyToMany Set<Cls> many;
  @ManyToMany List<Cls> manyL;
}
