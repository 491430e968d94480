// Rules 47, 50
@Entity class Info { @Id long id; @OneToOne(mappedBy = "info") @JoinTable(name = "info_other") Other other; }
@Entity class Other { @Id long id; @OneToOne @JoinColumn(name = "of_info") Info info; }
