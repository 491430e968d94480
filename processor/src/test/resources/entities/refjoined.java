// Rules 45, 57
// no rows: Branch has one code for all
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Branch { @Id long id; @Column(unique = true) String code; }
@Entity class Head extends Branch { @ManyToOne @JoinColumn(name = "boss", referencedColumnName = "code") Head boss; }
@Entity class Local extends Branch { @ManyToOne @JoinColumn(name = "head", referencedColumnName = "code") Head head; }
