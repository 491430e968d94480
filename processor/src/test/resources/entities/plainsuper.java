// Rules 14
// no rows: NOT NULL columns of the subclass stand in the table of the superclass
class Plain {
  String ignored;
  @Column String ign2;
}
@Entity class T extends Plain {
  @Id long id;
}
@MappedSuperclass class Ms {
  String fromMs;
}
class Plain2 extends Ms {
  String ign3;
}
@Entity class U extends Plain2 {
  @Id long id;
}
@Entity class R {
  @Id long id;
}
class Mid extends R {
  String mid;
}
@Entity class Leaf extends Mid {
  String leaf;
}
@MappedSuperclass class MidMs extends R {
  int midms;
  @Column(nullable=false) String mn;
}
@Entity class Leaf2 extends MidMs {
  String leaf2;
}
