// Rules 36
interface I {
  @NotNull String getX();
}
@Entity class T implements I { @Id long id; String x; public String getX() { return x; } }
