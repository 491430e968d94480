// Rules 31
// schemac refuses: num
// Hibernate refuses: CharSequence
@Entity class T {
  @Id long id;
  CharSequence num;
}
