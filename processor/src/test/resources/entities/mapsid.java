// Rules 42
@Entity class Person {
  @Id @GeneratedValue Long id;
  @OneToOne(mappedBy="person") Details d;
}
@Entity class Details {
  @Id Long id;
  @MapsId @OneToOne Person person;
}
@Entity class Details2 {
  @Id Long id;
  @MapsId @OneToOne(optional=false) @JoinColumn(name="pp") Person person;
}
@Entity class Details3 {
  @Id @OneToOne Person person;
  String s;
}
@Entity class Details4 {
  @Id Long id;
  @MapsId @ManyToOne Person person;
}
@Entity class Details5 {
  @Id @ManyToOne Person person;
}
@Entity class Shared {
  @Id Long id;
  @OneToOne @PrimaryKeyJoinColumn Person person;
}
@Entity class Deep {
  @Id Long id;
  @ManyToOne Details d;
  @ManyToOne Details3 d3;
}
