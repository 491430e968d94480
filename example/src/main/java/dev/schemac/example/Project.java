package dev.schemac.example;

import dev.schemac.Column;
import dev.schemac.Comment;
import dev.schemac.ForeignKey;
import dev.schemac.Index;
import dev.schemac.PrimaryKey;
import dev.schemac.Table;
import dev.schemac.Unique;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant works on. Its key begins with the tenant, so that every key to it does too and no
 * row can mix tenants; its owner is a member of the same tenant for the same reason.
 *
 * @param tenantId whose it is
 * @param id its part of the key
 * @param name what people call it
 * @param ownerId the member who looks after it; nobody, once that member has left
 * @param createdAt since when
 */
@Table("projects")
@PrimaryKey({"tenant_id", "id"})
@Unique({"tenant_id", "name"})
@ForeignKey(
    value = TenantUser.class,
    columns = {"tenant_id", "owner_id"},
    onDelete = ForeignKey.Action.SET_NULL,
    onDeleteColumns = "owner_id")
@Index({"tenant_id", "owner_id"})
@Comment("What a tenant works on")
public record Project(
    @ForeignKey(value = Tenant.class, onDelete = ForeignKey.Action.CASCADE) UUID tenantId,
    @Column(defaultSql = "gen_random_uuid()") UUID id,
    @Column(length = 100) String name,
    @Nullable UUID ownerId,
    @Column(defaultSql = "now()") Instant createdAt) {}
