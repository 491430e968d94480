// Rules 38, 39
@Entity class A { @Id @GeneratedValue(generator = "increment") Long id; }
