// Rules 37, 58
// schemac refuses: 
// Hibernate refuses: identity column key
@Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) class Base {
  @Id @GeneratedValue(strategy=GenerationType.IDENTITY) Long id;
}
@Entity class S extends Base {
}
