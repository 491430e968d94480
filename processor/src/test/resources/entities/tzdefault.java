// Rules 37
@Entity @org.hibernate.annotations.DynamicUpdate @Cacheable class T {
  @Id @GeneratedValue(strategy=GenerationType.IDENTITY) @Column(name="ID", columnDefinition="bigint") Long id;
}
