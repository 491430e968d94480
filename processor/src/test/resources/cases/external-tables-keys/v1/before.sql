CREATE TABLE accounts (id bigint PRIMARY KEY, number text NOT NULL UNIQUE, name text);
CREATE TABLE tenants (zone uuid, local int, name text, PRIMARY KEY (zone, local));
