// Rules 5
class Outer {
  @Entity static class Inner { @Id @GeneratedValue Long id; @ManyToOne Inner up; @ElementCollection Set<String> tags; }
  @Entity @Table(name="Some$Thing") static class Other { @Id Long id; @OneToMany List<Inner> all; @Column(name="My$Name") String n; @Column(name="[Key]") int key; }
}
