abstract class Base {
  @Id Long id; String note; String gone; boolean on;
  public String getNote() { return note; }
  @Column("is_on") public boolean isOn() { return on; }
}
@Table class Sub extends Base {
  String name;
  @Override @Column("remark") public String getNote() { return note; }
  @Override public boolean isOn() { return on; }
  public String getName() { return name; } @Column("title") public void setName(String n) { name = n; }
  public String getFullName() { return name; }
}
interface Labelled { @Column("label") String getWord(); }
interface More extends Labelled { }
abstract class Above { @Column("above") public abstract String getPlace(); }
@Table class Below extends Above implements More {
  @Id Long id; String word; String place;
  @Override public String getWord() { return word; }
  @Override public String getPlace() { return place; }
}
