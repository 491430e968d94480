-- 0001_create_projects
-- schemac 1  schema 335e16334c74 -> 735eb58a8bd2  text b10208949786
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: SHARE ROW EXCLUSIVE on tenant_users and tenants.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE tenant_users IN SHARE ROW EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses tenant_users waits from here on
LOCK TABLE tenants IN SHARE ROW EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Brief SHARE ROW EXCLUSIVE on tenant_users and tenants.
CREATE TABLE projects (
  tenant_id  uuid          NOT NULL,
  id         uuid          NOT NULL DEFAULT gen_random_uuid(),
  name       varchar(100)  NOT NULL,
  owner_id   uuid,
  created_at timestamptz   NOT NULL DEFAULT now(),
  CONSTRAINT projects_pkey PRIMARY KEY (tenant_id, id),
  CONSTRAINT projects_tenant_id_name_key UNIQUE (tenant_id, name),
  CONSTRAINT projects_tenant_id_fkey FOREIGN KEY (tenant_id)
    REFERENCES tenants (id) ON DELETE CASCADE,
  CONSTRAINT projects_tenant_id_owner_id_fkey FOREIGN KEY (tenant_id, owner_id)
    REFERENCES tenant_users (tenant_id, user_id) ON DELETE SET NULL (owner_id)
);

CREATE INDEX projects_tenant_id_owner_id_idx ON projects (tenant_id, owner_id);

COMMENT ON TABLE projects IS 'What a tenant works on';
