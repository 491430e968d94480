// Rules 5
@Entity @Table(name="My-Users") class A {
  @Id @GeneratedValue Long id;
  @Column(name="First Name") String first;
  @Column(name="Price$") int price;
  @Column(name="Größe") int size;
  @Column(name="1stPrize") int prize;
  @ManyToOne @JoinColumn(name="Up-Link") A up;
  @ElementCollection @CollectionTable(name="My/Tags") Set<String> tags;
}
