-- 0001_change_projects_pkey_add_projects_id_key_fill             draft until committed
-- schemac 1  schema e5cfd646dff5 -> 1243e9a3eaff  text 77837998c03d
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS projects_id_key_build;

-- Builds projects_id_key_build; reads and writes go on.
CREATE UNIQUE INDEX CONCURRENTLY projects_id_key_build ON projects (id);

DROP INDEX CONCURRENTLY IF EXISTS projects_pkey_build;

-- Builds projects_pkey_build; reads and writes go on.
CREATE UNIQUE INDEX CONCURRENTLY projects_pkey_build ON projects (tenant_id, id);

RESET lock_timeout;
