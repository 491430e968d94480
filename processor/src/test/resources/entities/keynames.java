// Rules 44, 57, 59
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Root { @Id @Column(name = "root_id") int id; }
@Entity @PrimaryKeyJoinColumn(name = "sub_id") class Sub extends Root { String text; }
@Entity class Holder { @Id int id; @ManyToOne @JoinColumn(name = "of_sub", referencedColumnName = "sub_id") Sub sub; @ManyToMany @JoinTable(inverseJoinColumns = @JoinColumn(name = "to_sub", referencedColumnName = "sub_id")) Set<Sub> subs; }
