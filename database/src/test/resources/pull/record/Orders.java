package com.acme.model;

import dev.schemac.Check;
import dev.schemac.Column;
import dev.schemac.ForeignKey;
import dev.schemac.Identity;
import dev.schemac.Index;
import dev.schemac.PrimaryKey;
import dev.schemac.Table;
import java.time.Instant;

/** Beside it the database has: trigger touch_orders. */
@Table
@Check("placed_at > '2000-01-01' OR note IS NOT NULL")
@Index({"customer_id", "placed_at DESC"})
@Index(value = "lower(note)", where = "note IS NOT NULL")
public record Orders(
    @PrimaryKey @Column(identity = Identity.BY_DEFAULT) long id,
    @ForeignKey(Customer.class) int customerId,
    @Column(nullable = false, defaultSql = "'new'::order_status") OrderStatus status,
    @Column(type = "timestamptz(3)", nullable = false) Instant placedAt,
    String note,
    @Column(type = "jsonb") String raw) {}
