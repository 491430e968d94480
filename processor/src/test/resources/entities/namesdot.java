// Rules 6
@Entity class T {
  @Id long id;
  @Column(name="with.dot") String dot0;
}
