// Rules 54, 55
@Entity class A {
  @Id Long id;
  @ElementCollection(targetClass=Integer.class) @MapKeyClass(String.class) Map m10;
  @ElementCollection(targetClass=Integer.class) List raw;
  @ManyToMany(targetEntity=A.class) Set raw2;
  @ManyToOne(targetEntity=A.class) Object raw3;
  @OneToMany(targetEntity=A.class) @JoinColumn Collection raw4;
  @ElementCollection String[] arr;
  @ElementCollection @OrderColumn int[] arr2;
}
