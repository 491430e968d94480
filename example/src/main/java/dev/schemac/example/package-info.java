/**
 * A small multi-tenant application: tenants, users, and which users are members of which tenant.
 */
@NullMarked
package dev.schemac.example;

import org.jspecify.annotations.NullMarked;
