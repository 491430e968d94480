@Table
class Special {
  @Id Long id;
  @InsertOnlyProperty String once;
  @Transient String never;
  transient String javaTransient;
  static String shared;
  @ReadOnlyProperty @dev.schemac.Column(defaultSql = "now()", nullable = false) Instant createdAt;
  @ReadOnlyProperty @dev.schemac.Column(generatedAs = "upper(name)") String upperName;
  @dev.schemac.Column(length = 200, nullable = false) @NonNull String name;
  @dev.schemac.Column(precision = 12, scale = 2) BigDecimal price;
  @dev.schemac.Column(type = "timestamptz") Date when;
}
