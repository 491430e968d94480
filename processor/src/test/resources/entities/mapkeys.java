// no rows: Hibernate 6 does not validate a char(3) key
// Rules 52, 55
// schemac refuses (standard): Contradiction
@Entity class A {
  @Id Long id;
  @ElementCollection Map<B,String> m1;
  @ElementCollection @MapKeyJoinColumn(name="bk") Map<B,Integer> m2;
  @ManyToMany Map<B,A> m3;
  @ElementCollection @MapKeyColumn(name="kk", length=20, nullable=true) @Column(name="vv", nullable=false) Map<String,Integer> m4;
  @ElementCollection @MapKeyTemporal(TemporalType.DATE) Map<Date,Integer> m5;
  @ElementCollection @MapKeyEnumerated Map<K,Integer> m6;
  @ElementCollection Map<Integer,LocalDate> m7;
  @OneToMany @MapKey Map<Long,B> m8;
  @ManyToMany @MapKey(name="name") Map<String,B> m9;
  @ElementCollection @MapKeyColumn(columnDefinition="char(3)", unique=true) Map<String,String> m11;
  @OneToMany @MapKeyJoinColumn Map<B,A> m12;
  @ElementCollection SortedMap<String,String> m13;
  @ElementCollection Map<UUID,byte[]> m14;
}
@Entity class B {
  @Id Long id;
  String name;
}
enum K { A }
