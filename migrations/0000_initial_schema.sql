-- 0000_initial_schema
-- schemac 1  schema (empty) -> 335e16334c74  text 751b076d64e0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE tenants (
  id         uuid         NOT NULL DEFAULT gen_random_uuid(),
  slug       varchar(63)  NOT NULL,
  name       text         NOT NULL,
  created_at timestamptz  NOT NULL DEFAULT now(),
  CONSTRAINT tenants_pkey PRIMARY KEY (id),
  CONSTRAINT tenants_slug_key UNIQUE (slug),
  CONSTRAINT tenants_slug_check CHECK (slug ~ '^[a-z0-9]([a-z0-9-]*[a-z0-9])?$')
);

COMMENT ON TABLE tenants IS 'A customer, whose data no other customer sees';

CREATE TABLE users (
  id           uuid          NOT NULL DEFAULT gen_random_uuid(),
  email        varchar(254)  NOT NULL,
  display_name text          NOT NULL,
  created_at   timestamptz   NOT NULL DEFAULT now(),
  last_seen_at timestamptz,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_email_check CHECK (email LIKE '_%@_%')
);

CREATE UNIQUE INDEX users_email_lower_key ON users (lower(email));

COMMENT ON TABLE users IS 'A person, who may be a member of several tenants';

CREATE TABLE tenant_users (
  tenant_id uuid         NOT NULL,
  user_id   uuid         NOT NULL,
  role      text         NOT NULL DEFAULT 'member',
  joined_at timestamptz  NOT NULL DEFAULT now(),
  CONSTRAINT tenant_users_pkey PRIMARY KEY (tenant_id, user_id),
  CONSTRAINT tenant_users_tenant_id_fkey FOREIGN KEY (tenant_id)
    REFERENCES tenants (id) ON DELETE CASCADE,
  CONSTRAINT tenant_users_user_id_fkey FOREIGN KEY (user_id)
    REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT tenant_users_role_labels CHECK (role IN ('admin', 'member', 'owner'))
);

CREATE INDEX tenant_users_user_id_idx ON tenant_users (user_id);

COMMENT ON TABLE tenant_users IS 'A user''s membership of a tenant';
