package dev.schemac.example;

import dev.schemac.Column;
import dev.schemac.Comment;
import dev.schemac.ForeignKey;
import dev.schemac.Index;
import dev.schemac.PrimaryKey;
import dev.schemac.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A user's membership of a tenant. The key begins with the tenant, so it finds a tenant's members;
 * the index finds a user's tenants.
 *
 * @param tenantId the tenant
 * @param userId the user
 * @param role what the user may do there
 * @param joinedAt since when
 */
@Table("tenant_users")
@PrimaryKey({"tenant_id", "user_id"})
@Comment("A user's membership of a tenant")
public record TenantUser(
    @ForeignKey(value = Tenant.class, onDelete = ForeignKey.Action.CASCADE) UUID tenantId,
    @ForeignKey(value = User.class, onDelete = ForeignKey.Action.CASCADE) @Index UUID userId,
    @Column(defaultSql = "'member'") Role role,
    @Column(defaultSql = "now()") Instant joinedAt) {}
