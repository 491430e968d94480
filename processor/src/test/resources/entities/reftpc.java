// Rules 45, 58
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Branch { @Id long id; @Column(unique = true) String code; }
@Entity class Head extends Branch { }
@Entity class Local extends Branch { @ManyToOne @JoinColumn(name = "head", referencedColumnName = "code") Head head; @ManyToOne Head plain; }
