// Rules 31
// schemac refuses: num
// Hibernate refuses: JAVA_OBJECT
@Entity class T {
  @Id long id;
  Object num;
}
