// Rules 46
// no rows: the tests give the two entities other identifiers
@Entity class Part { @Id long nr; @OneToOne(optional = false) @JoinColumn(name = "nr") Stats stats; }
@Entity class Stats { @Id long nr; }
