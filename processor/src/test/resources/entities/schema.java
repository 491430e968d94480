// Rules 5
@Entity @Table(name="Tab", schema="MySchema", catalog="") class T {
  @Id long id;
}
