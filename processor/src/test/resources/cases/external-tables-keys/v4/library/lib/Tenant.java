package lib;

import dev.schemac.*;

@Table("tenants")
public record Tenant(@PrimaryKey java.util.UUID zone, @PrimaryKey int local, String name) {}
