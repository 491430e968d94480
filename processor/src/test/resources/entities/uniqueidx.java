// Rules 10
@Entity @Table(uniqueConstraints={@UniqueConstraint(columnNames={"b","a"}), @UniqueConstraint(columnNames={"a","b"})}, indexes={@jakarta.persistence.Index(columnList="lastName"), @jakarta.persistence.Index(columnList="ref_id"), @jakarta.persistence.Index(columnList="a ASC")}) class T {
  @Id long id;
  String a;
  String b;
  String lastName;
  @ManyToOne T ref;
}
