package dev.schemac.example;

import dev.schemac.Check;
import dev.schemac.Column;
import dev.schemac.Comment;
import dev.schemac.PrimaryKey;
import dev.schemac.Table;
import dev.schemac.Unique;
import java.time.Instant;
import java.util.UUID;

/**
 * A customer, whose data no other customer sees.
 *
 * @param id the key
 * @param slug the tenant's part of a URL, as in {@code acme.example.com}
 * @param name what people call it
 * @param createdAt when it signed up
 */
@Table("tenants")
@Comment("A customer, whose data no other customer sees")
public record Tenant(
    @PrimaryKey @Column(defaultSql = "gen_random_uuid()") UUID id,
    @Unique @Check("slug ~ '^[a-z0-9]([a-z0-9-]*[a-z0-9])?$'") @Column(length = 63) String slug,
    String name,
    @Column(defaultSql = "now()") Instant createdAt) {}
