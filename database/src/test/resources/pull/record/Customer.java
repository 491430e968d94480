package com.acme.model;

import dev.schemac.Check;
import dev.schemac.Column;
import dev.schemac.Comment;
import dev.schemac.Index;
import dev.schemac.Label;
import dev.schemac.PrimaryKey;
import dev.schemac.Sequence;
import dev.schemac.Table;
import dev.schemac.Unique;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

@Table
@Index("full_name text_pattern_ops")
@Sequence(value = "customer_id_seq", type = "integer", ownedBy = "customer.id")
@Comment("Who buys")
public record Customer(
    @PrimaryKey @Column(defaultSql = "nextval('customer_id_seq'::regclass)") int id,
    @Column(type = "citext", nullable = false) @Unique(name = "customer_email_unique") String email,
    @Column(length = 100, nullable = false) String fullName,
    @Column(length = 20, nullable = false, defaultSql = "'private'") Kind kind,
    @Column(precision = 12, scale = 2) @Check("credit >= 0") BigDecimal credit,
    @Column("address_1") @Comment("The first line of the address") String address1,
    @Column(nullable = false, defaultSql = "now()") Instant createdAt,
    List<String> tags) {
  public enum Kind {
    @Label("business")
    BUSINESS,
    @Label("private")
    PRIVATE
  }
}
