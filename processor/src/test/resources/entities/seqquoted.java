// Rules 5
@Entity @Table(name="`Quoted Tab`") class F2 {
  @Id @GeneratedValue @Column(name="`TheId`") Long id;
  @Column(name="`group`") String g;
  @ManyToOne F2 parent;
  @ElementCollection Set<String> tags;
  @ManyToMany Set<F2> others;
  @JoinColumn(name="`Up`") @ManyToOne F2 up;
  @Column(name="\"dq\"") String dq;
}
