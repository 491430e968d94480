// Rules 43
// Hibernate refuses (standard): Abc_Bcd
// schemac refuses (standard): Contradiction
@Entity class Abc {
  @Id long id;
  @OneToOne @JoinTable Bcd b;
  @ManyToOne @JoinTable Bcd b2;
  @ManyToOne(optional=false) @JoinTable(name="XX") Bcd b3;
}
@Entity class Bcd {
  @Id long id;
}
