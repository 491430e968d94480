// Rules 36
@Entity class A {
  @Id long id;
  @Valid0 @ManyToOne(optional=true) A p;
  @NotNull @OneToMany(mappedBy="p") List<A> cs;
  @NotNull @ManyToMany Set<A> mm;
  @Size(min=1,max=4) @OneToMany @JoinColumn Set<A> om;
  @NotNull @OneToMany @JoinColumn(name="xx") Set<A> om2;
}

  @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Valid0 {
}
