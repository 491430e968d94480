// schemac refuses (7): BadValue
// Rules 41
@Entity class T {
  @Id long id;
  @org.hibernate.annotations.PartitionKey String a;
}
