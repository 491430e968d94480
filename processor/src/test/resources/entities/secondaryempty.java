// Rules 59
@Entity @SecondaryTable(name="d4") class Base {
  @Id Long id;
}
