// Rules 39, 40
@Entity @TableGenerator(name = "for_a", initialValue = 7) class A { @Id @GeneratedValue long id; }
@Entity class B { @Id @GeneratedValue(strategy = GenerationType.TABLE) @TableGenerator(name = "some", table = "b_numbers") long id; }
@Entity class C { @Id @GeneratedValue(generator = "numbers") @TableGenerator(name = "numbers", table = "c_numbers") long id; }
@Entity class D { @Id @GeneratedValue(generator = "others") @TableGenerator(name = "others", table = "d_numbers") long id; }
