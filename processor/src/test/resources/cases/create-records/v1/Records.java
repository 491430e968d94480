import dev.schemac.*;
import java.util.UUID;

@Table("members")
@PrimaryKey({"tenant_id", "user_id"})
record Member(
    UUID tenantId,
    UUID userId,
    @Column(length = 40) String nickname,
    @Index String badge,
    @Embedded(prefix = "home_") Address home) {

  static int count;
}

record Address(String street, String city) {}
