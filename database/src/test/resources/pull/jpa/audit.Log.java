package com.acme.model.audit;

import com.acme.model.Customer;
import dev.schemac.Column;
import dev.schemac.ForeignKey;
import dev.schemac.Table;
import java.time.LocalDateTime;

@Table
public record Log(
    @Column(nullable = false, defaultSql = "now()") LocalDateTime at,
    @Column(nullable = false) Action action,
    @ForeignKey(Customer.class) Integer customerId,
    @Column(nullable = false, defaultSql = "'Nobody said what was done here'") String details) {}
