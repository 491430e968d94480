// Rules 6, 38
@Entity @Table(name="`MyUsers`") class A { @Id @GeneratedValue Long id; }
