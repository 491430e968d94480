// Rules 24, 43
enum Kind { A, B, C } 
@Entity class T {
  @Id @Enumerated(EnumType.STRING) Kind id;
}
@Entity class U {
  @Id long id;
  @ManyToOne T t;
  @OneToMany List<T> ts;
}
