// Rules 36
@Entity class T { @Id long id; String a; @NotNull public String getA() { return a; } @Size(max=7) String b; String getB() { return b; } void setB(String x){} }
