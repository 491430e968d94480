package dev.schemac.example;

import dev.schemac.Check;
import dev.schemac.Column;
import dev.schemac.Comment;
import dev.schemac.Index;
import dev.schemac.PrimaryKey;
import dev.schemac.Table;
import dev.schemac.Unique;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person, who may be a member of several tenants.
 *
 * @param id the key
 * @param email where to reach them, as they wrote it; no two users have one that differs only in
 *     case
 * @param handle what others mention them by; made up until they choose one
 * @param displayName what others see
 * @param createdAt when they registered
 * @param lastSeenAt when they last signed in, if they ever did
 */
@Table("users")
@Index(name = "users_email_lower_key", value = "lower(email)", unique = true)
@Comment("A person, who may be a member of several tenants")
public record User(
    @PrimaryKey @Column(defaultSql = "gen_random_uuid()") UUID id,
    @Check("email LIKE '_%@_%'") @Column(length = 254) String email,
    @Unique @Column(length = 50, defaultSql = "'user-' || gen_random_uuid()") String handle,
    String displayName,
    @Column(defaultSql = "now()") Instant createdAt,
    @Nullable Instant lastSeenAt) {}
