-- 0001_change_projects_pkey_and_2_more_fill                      draft until committed
-- schemac 1  schema 2fcba54b9b3a -> ece2df34d0b7  text 0d24276f78c5
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS projects_pkey_build;

-- Builds projects_pkey_build; reads and writes go on.
CREATE UNIQUE INDEX CONCURRENTLY projects_pkey_build ON projects (tenant_id, id);

RESET lock_timeout;
