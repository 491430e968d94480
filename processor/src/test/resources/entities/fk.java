// Rules 47
// no rows: eleven references to itself are more than a query of Hibernate can join
@Entity class A {
  @Id long id;
  @ManyToOne @JoinColumn(foreignKey=@ForeignKey(ConstraintMode.NO_CONSTRAINT)) A n;
  @ManyToOne @JoinColumn(foreignKey=@ForeignKey(name="MyFk")) A named;
  @ManyToOne @org.hibernate.annotations.OnDelete(action=org.hibernate.annotations.OnDeleteAction.CASCADE) A c;
  @ManyToOne @org.hibernate.annotations.OnDelete(action=org.hibernate.annotations.OnDeleteAction.SET_NULL) A sn;
  @ManyToOne @org.hibernate.annotations.NotFound(action=org.hibernate.annotations.NotFoundAction.IGNORE) A nf;
  @ManyToOne @JoinColumn(insertable=false, updatable=false, name="n_id") A again;
  @ManyToOne(fetch=FetchType.LAZY, cascade=CascadeType.ALL) A casc;
  @ManyToMany @JoinTable(foreignKey=@ForeignKey(ConstraintMode.NO_CONSTRAINT), inverseForeignKey=@ForeignKey(name="inv")) Set<A> mm;
  @ElementCollection @CollectionTable(foreignKey=@ForeignKey(ConstraintMode.NO_CONSTRAINT)) Set<String> ec;
  @OneToMany @JoinColumn(foreignKey=@ForeignKey(ConstraintMode.NO_CONSTRAINT)) Set<A> om;
  @OneToMany @org.hibernate.annotations.OnDelete(action=org.hibernate.annotations.OnDeleteAction.CASCADE) @JoinColumn Set<A> om2;
  @ElementCollection @org.hibernate.annotations.OnDelete(action=org.hibernate.annotations.OnDeleteAction.CASCADE) Set<String> ec2;
  @OneToMany(mappedBy="casc") @org.hibernate.annotations.OnDelete(action=org.hibernate.annotations.OnDeleteAction.CASCADE) Set<A> om3;
}
